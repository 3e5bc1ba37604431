import type { DictionaryEntry } from '../../src/dictionary/entry';

/** An entry of this kind says how another spelling is read, or that nobody says it any more. */
const SENDS_ELSEWHERE =
  /^(?:\(?(?:old|archaic|dialect|Tw)\)?\b|(?:[a-z]+ )?variant of|see |used in |erhua variant)/u;
const SURNAME = /^surname /u;

/**
 * The entries whose reading a word may have: common words before names, those with the most senses first. Entries that
 * send elsewhere count only where there are no others.
 */
export function likelyEntries(entries: readonly DictionaryEntry[]): DictionaryEntry[] {
  const own = entries.filter(({ definitions: [first = ''] }) => !SENDS_ELSEWHERE.test(first));
  return [...(own.length > 0 ? own : entries)].sort(
    (a, b) => Number(isName(a)) - Number(isName(b)) || b.definitions.length - a.definitions.length,
  );
}

function isName({ pinyin, definitions: [first = ''] }: DictionaryEntry): boolean {
  return /^[A-Z]/.test(pinyin) || SURNAME.test(first);
}
