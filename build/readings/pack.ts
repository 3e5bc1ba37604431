import type { DictionaryEntry } from '../../src/dictionary/entry';
import { keyOf } from '../../src/dictionary/key';
import { packReadings, type Reading, type ReadWordEntry } from '../../src/language/reading/packed-readings';
import { likelyEntries } from './prefer';
import { dictionaryTones } from './tones';

const HAN_WORD = /^[\u3400-\u9fff]+$/u;
/** Longer entries are proverbs in two halves, whose words are there by themselves. */
const LONGEST = 10;

/** The lexicon of readings: every word of CC-CEDICT that is written in Han characters alone. */
export function buildReadings(entries: readonly DictionaryEntry[]): string {
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
  const read: ReadWordEntry[] = [];
  for (const [word, candidates] of words) {
    const readings = distinct(likelyEntries(candidates).map(({ pinyin }) => readingOf(word, pinyin)));
    if (word.length === 1) usual.set(word, readings[0]?.syllables[0] ?? '');
    else read.push({ word, readings, isIdiom: candidates.some(isIdiom) });
  }
  return packReadings(commonest(read, usual), read);
}

function isIdiom({ definitions }: DictionaryEntry): boolean {
  return definitions.some((definition) => definition.includes('(idiom)'));
}

/** `Bei3 jing1` as syllables in lower case, ü as v, and where its capitals are. */
function readingOf(word: string, pinyin: string): Reading {
  const written = pinyin.split(' ');
  const syllables = written.map((syllable) => syllable.toLowerCase().replace('u:', 'v'));
  return {
    syllables: word.length < 2 ? syllables : dictionaryTones(word, syllables),
    capitals: written.flatMap((syllable, index) => (/^[A-Z]/.test(syllable) ? [index] : [])),
  };
}

/** Of readings that differ in capitals alone the first one stays. */
function distinct(readings: readonly Reading[]): Reading[] {
  const bySound = new Map<string, Reading>();
  for (const reading of readings) {
    const sound = reading.syllables.join(' ');
    if (!bySound.has(sound)) bySound.set(sound, reading);
  }
  return [...bySound.values()];
}

/** The reading that a character has in most words; of characters that are in none, its own. */
function commonest(words: readonly ReadWordEntry[], own: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, readings } of words) {
    readings[0]?.syllables.forEach((syllable, index) => {
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
