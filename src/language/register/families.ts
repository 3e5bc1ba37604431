import { OTHER_FAMILIES } from './other-families';
import { REPORT_FAMILIES } from './report-families';

/** Every family of cues, in the order in which they are measured. */
export const FAMILIES = [...REPORT_FAMILIES, ...OTHER_FAMILIES];
