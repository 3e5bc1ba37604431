/** One entry of CC-CEDICT, as its file has it: a word, one reading, and what it means in that reading. */
export interface DictionaryEntry {
  readonly simplified: string;
  readonly traditional: string;
  /** Syllables with tone numbers, separated by spaces: `zhong4 dian3`; 5 is the neutral tone, `u:` is ü. */
  readonly pinyin: string;
  /** As they stand between the slashes, references and measure words among them. */
  readonly definitions: readonly string[];
}
