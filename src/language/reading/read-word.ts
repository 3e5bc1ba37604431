import type { Span } from '../span';

/**
 * Who decided how a word is read: the glossary; the words that we chose
 * (chosen-words.ts); the lexicon (CC-CEDICT); a rule; the model of
 * single characters; the character, which is read in one way only; pinyin-pro; the reading of numbers; a surname or a
 * transliterated name. `none`: Latin letters and what else is not read.
 */
export type ReadingSource =
  | 'glossary'
  | 'chosen'
  | 'lexicon'
  | 'rule'
  | 'model'
  | 'character'
  | 'pinyin-pro'
  | 'number'
  | 'name'
  | 'none';

/** A word of a text and how it is read there. Offsets are UTF-16 units of the text as it was given. */
export interface ReadWord extends Span {
  /** What stands there, line breaks and all. */
  readonly text: string;
  /** As it is written after GB/T 16159, with tone marks and without sandhi. */
  readonly pinyin: string;
  /** One for each Chinese character, in lower case with the tone as a number: `zhong4`, `lv4`, `de5`. */
  readonly syllables: readonly string[];
  readonly source: ReadingSource;
}
