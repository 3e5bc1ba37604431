/**
 * `npm run eval:running-readings -- CORPUS`: how many polyphones of running policy text are read right, by stage, on the
 * gold set of tests/readings/running. The set holds places and readings; the text comes from the corpus. Single errors
 * are shown of the part to work with only.
 */

import { POLYPHONES } from '../../src/language/reading/polyphones.generated';
import type { ReadWord } from '../../src/language/reading/read-word';
import { analyseText } from '../analyse/analyse-text';
import { runCommand } from '../register/command';
import { readCorpus, type Sample } from '../register/corpus';
import { isSameOrNeutral, printTotals, type Stage } from './measure';
import { baseReadingAt, readerWith, readingIn } from './places';
import { isUnchanged, RUNNING_PARTS, type RunningPart, readRunningPlaces } from './running-places';
import type { ReadingSample } from './samples';

/** Characters on each side that an error is shown with. */
const SHOWN_AROUND = 10;

runCommand('npm run eval:running-readings -- CORPUS.jsonl', (path) => {
  const texts = new Map(readCorpus(path).map((sample) => [sample.id, sample]));
  const ruled = readerWith(null);
  const whole = readerWith(POLYPHONES);
  const withGlossary = stage((text) => analyseText(text, true).words ?? []);
  const stages: readonly Stage[] = [
    ['pinyin-pro', baseReadingAt],
    ['with lexicon and rules', stage((text) => ruled.read(text))],
    ['with the model', stage((text) => whole.read(text))],
    ['with the glossary', withGlossary],
  ];
  for (const part of RUNNING_PARTS) {
    const samples = samplesOf(part, texts);
    printTotals(part, samples, stages);
    if (part === 'work') printErrors(samples, withGlossary);
  }
});

/** Each text is read once: it has many places. */
function stage(read: (text: string) => readonly ReadWord[]): Stage[1] {
  const words = new Map<string, readonly ReadWord[]>();
  return (sample) => {
    const known = words.get(sample.text) ?? read(sample.text);
    words.set(sample.text, known);
    return readingIn(known, sample);
  };
}

/** The places of a part with their texts; what the corpus no longer has is left out, and said. */
function samplesOf(part: RunningPart, texts: ReadonlyMap<string, Sample>): ReadingSample[] {
  const places = readRunningPlaces(part);
  const samples = places.flatMap((place) => {
    const text = texts.get(place.id)?.text;
    return text === undefined || !isUnchanged(place, text)
      ? []
      : [{ text, at: place.at, reading: place.reading }];
  });
  const missing = places.length - samples.length;
  if (missing > 0) console.log(`${part}: ${missing} of ${places.length} places are not in this corpus.`);
  return samples;
}

function printErrors(samples: readonly ReadingSample[], read: Stage[1]): void {
  for (const sample of samples) {
    const { text, at, reading } = sample;
    const found = read(sample);
    if (isSameOrNeutral(found, reading)) continue;
    const before = text.slice(Math.max(0, at - SHOWN_AROUND), at);
    const after = text.slice(at + 1, at + 1 + SHOWN_AROUND);
    const shown = `${before}【${text.charAt(at)}】${after}`.replace(/\s/gu, '');
    console.log(`  ${shown}: ${found}, not ${reading}`);
  }
}
