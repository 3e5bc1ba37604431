import type { Grade } from '../../review/schedule';

/** A grade that was given in this session. */
export interface GivenGrade {
  readonly id: string;
  readonly term: string;
  readonly grade: Grade;
  /** Whether the term was new. */
  readonly first: boolean;
}
