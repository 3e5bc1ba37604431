import { type EntryRule, error, warning } from '../finding';

/**
 * A name is a name in both languages. For places that is an error; elsewhere a warning, because Chinese and English
 * disagree on what is a name (Monday, Marxism).
 */
export const capitals: EntryRule = ({ category, pinyin, english }) => {
  const pinyinIsName = /\p{Lu}\p{Ll}/u.test(pinyin) || /^\p{Lu}/u.test(pinyin);
  const [preferred = ''] = english;
  if (category === 'place' && !pinyinIsName && /\p{Lu}/u.test(preferred)) {
    return [error('pinyin', "the name of a place takes a capital: Huò'ěrguǒsī")];
  }
  if (pinyinIsName && !/\p{Lu}/u.test(preferred)) {
    return [warning('pinyin', 'written as a name in pinyin but not in English; which is right?')];
  }
  if (!pinyinIsName && category === 'institution' && isTitleCase(preferred)) {
    return [warning('pinyin', 'the name of an institution takes capitals: Guówùyuàn')];
  }
  return [];
};

/** Whether all words but the small ones begin with a capital: National Development and Reform Commission. */
export function isTitleCase(english: string): boolean {
  const words = english.split(/[\s-]+/).filter((word) => !SMALL_WORDS.has(word));
  return words.length > 0 && words.every((word) => /^[("“]?[\p{Lu}\d]/u.test(word));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the and or of in on at to for from by with under through over as'.split(' '),
);
