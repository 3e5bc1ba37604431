import type { Span } from '../span';

/** A stretch whose reading is known from the glossary, in UTF-16 units of the text. */
export interface KnownReading extends Span {
  readonly pinyin: string;
}
