/**
 * A stretch of a string in UTF-16 code units, `end` exclusive: the unit of `String.prototype.slice`,
 * of DOM ranges, and of everything that Jiedu stores or prints.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
