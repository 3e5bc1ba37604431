import type { DictionaryEntry } from './entry';
import { pointerOf, readable, referencesIn, type WordReference } from './reference';

const MEASURE_WORDS = 'CL:';
/** Says how a word is read elsewhere: it defines nothing, so it does not keep an entry from being a pointer. */
const REMARK = /^(?:(?:also|Taiwan|Beijing) pr\.|CL:)/;

/** What an entry's definitions say, sorted by what they are. */
export interface Meaning {
  /** In the order of the dictionary. */
  readonly senses: readonly string[];
  readonly measureWords: readonly WordReference[];
  /** The entry that this one sends its reader to, where it has no sense of its own; null: it has. */
  readonly pointer: { readonly relation: string; readonly word: WordReference } | null;
}

/** Sorts the definitions of an entry. */
export function meaningOf({ definitions }: Pick<DictionaryEntry, 'definitions'>): Meaning {
  const measures = definitions.filter((definition) => definition.startsWith(MEASURE_WORDS));
  const pointers = definitions.filter((definition) => !REMARK.test(definition)).map(pointerOf);
  return {
    senses: definitions.filter((definition) => !measures.includes(definition)).map(readable),
    measureWords: measures.flatMap((definition) => referencesIn(definition.slice(MEASURE_WORDS.length))),
    pointer: pointers.includes(null) ? null : (pointers[0] ?? null),
  };
}
