import { fold } from '../language/fold';
import type { Span } from '../language/span';
import type { Dictionary } from './packed-dictionary';
import { type WordEntry, wordEntries } from './word-entry';

/** A word of a text, as segmentation has it, and how it is read there. */
export interface TextWord extends Span {
  /** With tone marks. */
  readonly pinyin: string;
  /** One for each of its characters, with tone marks; empty where the reading is not known by character. */
  readonly syllables: readonly string[];
}

/** Everything that cards say of the words of one text. Offsets are UTF-16 units of the text. */
export interface TextWords {
  /** In the order of the text. */
  readonly words: readonly TextWord[];
  /** The entries of every dictionary word that stands anywhere in the text, by key. */
  readonly entries: Entries;
}

export type Entries = Readonly<Record<string, readonly WordEntry[]>>;

/** The entries of every dictionary word in a text, wherever it stands and whether segmentation has it or not. */
export function entriesIn(dictionary: Dictionary, text: string): Entries {
  const folded = fold(text).text;
  const entries = new Map<string, WordEntry[]>();
  for (let start = 0; start < folded.length; start += 1) {
    for (const end of dictionary.endsFrom(folded, start)) {
      const key = folded.slice(start, end);
      if (HAS_HAN.test(key) && !entries.has(key)) entries.set(key, wordEntries(dictionary, key));
    }
  }
  return Object.fromEntries(entries);
}

/** A letter is a word of the dictionary too, and none that a card is wanted for. */
const HAS_HAN = /\p{Script=Han}/u;
