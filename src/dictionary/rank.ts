import type { WordEntry } from './word-entry';

/**
 * Puts first what is meant: entries with the reading that the word has in the page, then common words before names,
 * entries that define before those that send elsewhere, simplified spellings before traditional ones. Otherwise the
 * order of the dictionary stays. Entries of other words that only share the key are left out, and so is a variant of
 * what is there anyway: 着 as a variant of 著, whose simplified form is 着.
 *
 * @param written the word as it stands in the page
 * @param reading its pinyin there, with tone marks; null: not known
 */
export function ranked(entries: readonly WordEntry[], written: string, reading: string | null): WordEntry[] {
  const inForm = entries.filter((entry) => entry.simplified === written || entry.traditional === written);
  const candidates = inForm.length > 0 ? inForm : entries;
  const rank = (entry: WordEntry) =>
    (isRead(entry, reading) ? 0 : 8) +
    (isName(entry, reading) ? 4 : 0) +
    (entry.target === null ? 0 : 2) +
    (entry.simplified === written ? 0 : 1);
  return candidates
    .filter(({ target }) => target === null || !candidates.some((other) => isSameWord(other, target)))
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether an entry has a reading, however its syllables are grouped and whatever its capitals. */
export function isRead({ pinyin }: Pick<WordEntry, 'pinyin'>, reading: string | null): boolean {
  return reading !== null && letters(pinyin) === letters(reading);
}

function letters(pinyin: string): string {
  return pinyin.toLowerCase().replace(/[\s'’·,-]/g, '');
}

function isSameWord(a: Omit<WordEntry, 'target'>, b: Omit<WordEntry, 'target'>): boolean {
  return a.simplified === b.simplified && a.traditional === b.traditional && a.pinyin === b.pinyin;
}

function isName({ pinyin, senses }: WordEntry, reading: string | null): boolean {
  const wantsName = reading !== null && /^\p{Lu}/u.test(reading);
  return !wantsName && (/^\p{Lu}/u.test(pinyin) || senses[0]?.startsWith('surname ') === true);
}
