import type { FoldedText } from '../fold';
import { isDigit } from './number';

const NEWLINE = /\n/gu;
/** Spaces that typographers put between groups of three digits. */
const THIN_SPACE = /^[\u00a0\u2009\u202f]$/u;
const FULL_WIDTH_COMMA = '，';
/** How far a run of digits is followed back. */
const LONGEST_RUN = 32;

/**
 * Whether the space or comma at a place of a folded text stands inside one number. A space does where a line was
 * wrapped in a number that is set close to the Han character before it, where every digit is spaced, and as a thin
 * space between groups of three; a full-width comma only in full-width digits, elsewhere it separates clauses.
 */
export function isInsideNumber(folded: FoldedText, at: number): boolean {
  const { text, source, starts, ends } = folded;
  const gap = source.slice(starts[at]!, ends[at]!);
  if (text.charAt(at) === ',') {
    return gap !== FULL_WIDTH_COMMA || source.charCodeAt(starts[at - 1]!) > 0xff00;
  }
  const wraps = gap.match(NEWLINE)?.length ?? 0;
  if (wraps > 1) return false;
  const first = runStart(text, at);
  const isClose = first > 0 && ends[first - 1] === starts[first];
  if (wraps === 1) return isClose;
  if (THIN_SPACE.test(gap)) return /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5));
  if (isAlone(text, at - 1) && isAlone(text, at + 1)) return true;
  return isClose && at - first <= 3 && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5));
}

/** Whether the character at a place, a digit or a point, has no digit right beside it. */
function isAlone(text: string, at: number): boolean {
  return !isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + 1));
}

function runStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_RUN && /[\d .]/u.test(text.charAt(start - 1))) start--;
  return start;
}
