import type { DictionaryEntry } from './entry';
import { keyOf } from './key';
import { type Meaning, meaningOf } from './meaning';
import type { Dictionary } from './packed-dictionary';
import { withToneMarks } from './pinyin';
import type { WordReference } from './reference';

/** How many entries are passed through on the way to one that defines: a variant of a variant is the longest. */
const LONGEST_CHAIN = 3;

/** An entry as a card shows it. */
export interface WordEntry {
  readonly simplified: string;
  readonly traditional: string;
  /** With tone marks. */
  readonly pinyin: string;
  /** The same by syllable. */
  readonly syllables: readonly string[];
  readonly senses: readonly string[];
  readonly measureWords: readonly MeasureWord[];
  /** Where the entry only sends to another word: that word. */
  readonly target: TargetEntry | null;
}

/** A classifier, as one would count the word with it. */
export interface MeasureWord {
  readonly simplified: string;
  readonly traditional: string;
  /** With tone marks; empty where the dictionary gives none. */
  readonly pinyin: string;
}

/** The word that an entry sends to, and in which words it does: `variant of`, `see`. */
export interface TargetEntry extends Omit<WordEntry, 'target'> {
  readonly relation: string;
}

/** The entries of a key as cards show them, in the order of the dictionary. */
export function wordEntries(dictionary: Dictionary, key: string): WordEntry[] {
  return dictionary.entriesOf(key).map((entry) => {
    const meaning = meaningOf(entry);
    return {
      ...shown(entry, meaning),
      target: meaning.pointer === null ? null : follow(dictionary, meaning),
    };
  });
}

function shown(entry: DictionaryEntry, { senses, measureWords }: Meaning): Omit<WordEntry, 'target'> {
  const { simplified, traditional, pinyin } = entry;
  return {
    simplified,
    traditional,
    pinyin: withToneMarks(pinyin),
    syllables: pinyin.split(' ').map(withToneMarks),
    senses,
    measureWords: measureWords.map((word) => ({
      simplified: word.simplified,
      traditional: word.traditional,
      pinyin: word.pinyin === null ? '' : withToneMarks(word.pinyin),
    })),
  };
}

/** Goes where an entry sends, and on from there; null where that leads nowhere or in a circle. */
function follow(dictionary: Dictionary, from: Meaning): TargetEntry | null {
  const relation = from.pointer?.relation ?? '';
  let meaning = from;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    if (meaning.pointer === null) return null;
    const entry = entryOf(dictionary, meaning.pointer.word);
    if (entry === null) return null;
    meaning = meaningOf(entry);
    if (meaning.pointer === null) return { relation, ...shown(entry, meaning) };
  }
  return null;
}

/** The entry that a reference means: of several readings the one that it names. */
function entryOf(
  dictionary: Dictionary,
  { simplified, traditional, pinyin }: WordReference,
): DictionaryEntry | null {
  const written = dictionary
    .entriesOf(keyOf(simplified))
    .filter((entry) => entry.simplified === simplified || entry.traditional === traditional);
  const read = written.filter((entry) => entry.pinyin.toLowerCase() === pinyin?.toLowerCase());
  return (
    read.find((entry) => entry.traditional === traditional) ??
    read[0] ??
    (pinyin === null ? written[0] : null) ??
    null
  );
}
