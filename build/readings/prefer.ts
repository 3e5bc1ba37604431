import type { DictionaryEntry } from '../../src/dictionary/entry';

/** An entry that only says that a word is another one, or is no longer said. */
const SENDS_ELSEWHERE = /^(?:\(?(?:old|archaic|dialect|Tw)\)?\b|(?:[a-z]+ )?variant of|see |used in |erhua variant)/u;
const SURNAME = /^surname /u;

/**
 * Of the entries of one word the one whose reading is taken where nothing else is known: common words before names,
 * entries that define before those that send elsewhere; of equals the one with the most senses.
 */
export function preferredEntry(entries: readonly DictionaryEntry[]): DictionaryEntry | undefined {
  return [...entries].sort((a, b) => rank(a) - rank(b) || b.definitions.length - a.definitions.length)[0];
}

function rank({ pinyin, definitions }: DictionaryEntry): number {
  const [first = ''] = definitions;
  const isName = /^[A-Z]/.test(pinyin) || SURNAME.test(first);
  return (isName ? 2 : 0) + (SENDS_ELSEWHERE.test(first) ? 1 : 0);
}
