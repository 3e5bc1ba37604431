import type { DictionaryEntry } from './entry';
import type { Dictionary } from './packed-dictionary';
import { withToneMarks } from './pinyin';

/** An entry of this kind says how another spelling is read, not how this word is. */
const ONLY_A_SPELLING =
  /^(?:(?:old |erroneous |ancient |archaic )?variant of|surname |used in |see |Japanese variant of)/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The readings that the dictionary has for a word, each by syllable, with tone marks, lower case: those of words before
 * those of names, and those of other spellings only where there are no others.
 */
export function wordReadings(dictionary: Dictionary, word: string): readonly (readonly string[])[] {
  const entries = dictionary.entriesOf(word).filter(({ pinyin }) => sizeOf(pinyin) === word.length);
  const plain = entries.filter((entry) => !isOnlySpelling(entry) && !CAPITAL.test(entry.pinyin));
  const names = entries.filter((entry) => !isOnlySpelling(entry) && CAPITAL.test(entry.pinyin));
  const preferred = [...plain, ...names];
  const readings = new Map<string, readonly string[]>();
  for (const { pinyin } of preferred.length > 0 ? preferred : entries) {
    readings.set(pinyin.toLowerCase(), pinyin.toLowerCase().split(' ').map(withToneMarks));
  }
  return [...readings.values()];
}

function isOnlySpelling({ definitions }: DictionaryEntry): boolean {
  return definitions.every((definition) => ONLY_A_SPELLING.test(definition));
}

function sizeOf(pinyin: string): number {
  return pinyin.split(' ').length;
}
