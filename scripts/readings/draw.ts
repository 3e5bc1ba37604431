/**
 * `npm run draw:running-readings -- CORPUS FOLDER [READINGS]`: draws polyphones from running policy text for the gold
 * set of tests/readings/running, the same ones each time. Writes FOLDER/worksheet.txt to be read by people: a number,
 * and the character between 【】 with what stands around it. With READINGS, a file of such numbers and readings with
 * a tab between them, writes the gold set; what has no reading there is left out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy, readCorpus, type Sample } from '../register/corpus';
import { seededRandom, seedOf } from '../register/random';
import { POLYPHONE_QUOTAS } from './quotas';
import {
  RUNNING_PARTS,
  type RunningPart,
  runningFile,
  runningPlace,
  writeRunningPlaces,
} from './running-places';

/** The project's first page and the national reports of 2024 to 2026: the reader was mended on them. */
const LOOKED_AT = /^(?:seed:|YaaaFei\/)/u;
const SCORED_SHARE = 1 / 3;
const SHOWN_AROUND = 12;
/** Two places with the same characters on both sides are one: passages come again in other texts. */
const SAME_AROUND = 6;

interface Drawn {
  readonly sample: Sample;
  readonly part: RunningPart;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

const [corpus, folder, readings] = process.argv.slice(2);
if (corpus === undefined || folder === undefined)
  throw new Error('Usage: npm run draw:running-readings -- CORPUS FOLDER [READINGS]');
const drawn = draw(readCorpus(corpus));
if (readings === undefined) writeWorksheet(folder, drawn);
else writeGold(drawn, readFileSync(readings, 'utf8'));

function draw(samples: readonly Sample[]): Drawn[] {
  const parts = partsOf(samples.filter(({ label, source }) => label === 'report' && !LOOKED_AT.test(source)));
  const places = placesIn(parts);
  return [...POLYPHONE_QUOTAS].flatMap(([character, quota]) =>
    RUNNING_PARTS.flatMap((part) => {
      const share = part === 'scored' ? SCORED_SHARE : 1 - SCORED_SHARE;
      const own = (places.get(character) ?? []).filter((place) => place.part === part);
      return choose(own, Math.round(quota * share), seedOf(`${character} ${part}`));
    }),
  );
}

/** Sources go to a part whole, kind by kind, so that both parts have the same kinds of text. */
function partsOf(samples: readonly Sample[]): Map<Sample, RunningPart> {
  const ofSource = new Map<string, RunningPart>();
  for (const [, kind] of groupBy(samples, ({ genre }) => genre)) {
    const wanted = lengthOf(kind) * SCORED_SHARE;
    let scored = 0;
    for (const [source, texts] of [...groupBy(kind, (one) => one.source)].sort(
      ([a], [b]) => seedOf(a) - seedOf(b),
    )) {
      const length = lengthOf(texts);
      const part = ofSource.get(source) ?? (scored + length / 2 <= wanted ? 'scored' : 'work');
      if (part === 'scored') scored += length;
      ofSource.set(source, part);
    }
  }
  return new Map(samples.map((sample) => [sample, ofSource.get(sample.source) ?? 'work']));
}

function lengthOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, { text }) => sum + text.length, 0);
}

function placesIn(parts: ReadonlyMap<Sample, RunningPart>): Map<string, Drawn[]> {
  const seen = new Set<string>();
  const places: Drawn[] = [];
  for (const [sample, part] of parts) {
    for (let at = 0; at < sample.text.length; at++) {
      const character = sample.text.charAt(at);
      if (!POLYPHONE_QUOTAS.has(character)) continue;
      const before = sample.text.slice(0, at).slice(-80).replace(/\s/gu, '').slice(-SHOWN_AROUND);
      const after = sample.text
        .slice(at + 1, at + 81)
        .replace(/\s/gu, '')
        .slice(0, SHOWN_AROUND);
      const around = before.slice(-SAME_AROUND) + character + after.slice(0, SAME_AROUND);
      if (seen.has(around)) continue;
      seen.add(around);
      places.push({ sample, part, at, before, after });
    }
  }
  return groupBy(places, ({ sample, at }) => sample.text.charAt(at));
}

/** Half of them as they come; the others where the neighbours are those that have been drawn least. */
function choose(places: readonly Drawn[], quota: number, seed: number): Drawn[] {
  const random = seededRandom(seed);
  const left = places.map((place) => ({ place, key: random() })).sort((a, b) => a.key - b.key);
  const neighbours = new Map<string, number>();
  const chosen: Drawn[] = [];
  while (chosen.length < quota && left.length > 0) {
    const index =
      chosen.length < quota / 2 ? 0 : indexOfLeast(left, ({ place }) => frequency(place, neighbours));
    for (const { place } of left.splice(index, 1)) {
      for (const one of neighboursOf(place)) neighbours.set(one, (neighbours.get(one) ?? 0) + 1);
      chosen.push(place);
    }
  }
  return chosen;
}

function indexOfLeast<T>(items: readonly T[], measure: (item: T) => number): number {
  const measures = items.map(measure);
  return measures.indexOf(measures.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY));
}

function frequency(place: Drawn, neighbours: ReadonlyMap<string, number>): number {
  return neighboursOf(place).reduce((sum, one) => sum + (neighbours.get(one) ?? 0), 0);
}

function neighboursOf({ before, after }: Drawn): string[] {
  return [`${before.slice(-1)}_`, `_${after.slice(0, 1)}`];
}

function writeWorksheet(target: string, places: readonly Drawn[]): void {
  mkdirSync(target, { recursive: true });
  const lines = places.map(({ sample, at, before, after }, index) => {
    return `${index + 1} ${before}【${sample.text.charAt(at)}】${after}`;
  });
  writeFileSync(join(target, 'worksheet.txt'), `${lines.join('\n')}\n`);
  for (const part of RUNNING_PARTS)
    console.log(`${part}: ${places.filter((place) => place.part === part).length} places`);
}

function writeGold(places: readonly Drawn[], labels: string): void {
  const byNumber = new Map(labels.split('\n').map((line) => line.trim().split('\t') as [string, string]));
  for (const part of RUNNING_PARTS) {
    const labelled = places.flatMap((place, index) => {
      const reading = byNumber.get(String(index + 1));
      return place.part !== part || reading === undefined
        ? []
        : [{ ...runningPlace(place.sample, place.at), reading }];
    });
    writeFileSync(runningFile(part), writeRunningPlaces(labelled));
    console.log(`${part}: ${labelled.length} places`);
  }
}
