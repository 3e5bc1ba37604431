import { keyOf } from '../../src/dictionary/key';
import type { DictionaryEntry } from '../../src/dictionary/entry';
import { packReadings, type Reading, type WordReading } from '../../src/language/reading/packed-readings';
import { preferredEntry } from './prefer';

const HAN_WORD = /^[\u3400-\u9fff]+$/u;
/** Longer entries are proverbs in two halves, whose words are there by themselves. */
const LONGEST = 10;

/**
 * The lexicon of readings: every word of CC-CEDICT that is written in Han characters alone, with one reading.
 *
 * @param corrections readings that go before the dictionary's, by word
 */
export function buildReadings(
  entries: readonly DictionaryEntry[],
  corrections: ReadonlyMap<string, Reading> = new Map(),
): string {
  const words = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.simplified);
    if (!HAN_WORD.test(key) || key.length > LONGEST) continue;
    if (entry.pinyin.split(' ').length !== key.length) continue;
    const known = words.get(key);
    if (known === undefined) words.set(key, [entry]);
    else known.push(entry);
  }
  const usual = new Map<string, string>();
  const readings: WordReading[] = [];
  for (const [word, candidates] of words) {
    const preferred = preferredEntry(candidates);
    if (preferred === undefined) continue;
    const reading = readingOf(preferred.pinyin);
    if (word.length === 1) usual.set(word, reading.syllables[0] ?? '');
    else if (!corrections.has(word)) readings.push({ word, reading });
  }
  for (const [word, reading] of corrections) readings.push({ word, reading });
  return packReadings(commonest(readings, usual), readings);
}

/** `Bei3 jing1` as syllables in lower case, ü as v, and where its capitals are. */
export function readingOf(pinyin: string): Reading {
  const written = pinyin.split(' ');
  return {
    syllables: written.map((syllable) => syllable.toLowerCase().replace('u:', 'v')),
    capitals: written.flatMap((syllable, index) => (/^[A-Z]/.test(syllable) ? [index] : [])),
  };
}

/** The reading that a character has in most words; of characters that are in none, its own. */
function commonest(words: readonly WordReading[], own: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, reading } of words) {
    reading.syllables.forEach((syllable, index) => {
      const character = word.charAt(index);
      const tally = counts.get(character) ?? new Map<string, number>();
      counts.set(character, tally);
      tally.set(syllable, (tally.get(syllable) ?? 0) + 1);
    });
  }
  const usual = new Map(own);
  for (const [character, tally] of counts) {
    const [first] = [...tally].sort((a, b) => b[1] - a[1]);
    if (first !== undefined) usual.set(character, first[0]);
  }
  return usual;
}
