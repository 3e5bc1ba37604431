import {
  isPinyinLetter,
  LONGEST_SYLLABLE,
  SYLLABLES,
  withoutTones,
} from '../../../src/language/pinyin/syllable';
import { readFigure, type SpokenSyllable } from './numeral';
import { knownReadings } from './reading';

/** One thing in a term that is read aloud. */
export type TermUnit =
  | { readonly kind: 'han'; readonly text: string }
  /** A syllable of a figure that is read out. */
  | { readonly kind: 'spoken'; readonly text: string; readonly accepts: SpokenSyllable }
  | { readonly kind: 'latin'; readonly text: string };

/** A unit of the term with the piece of the pinyin that stands for it. */
export interface AlignedUnit {
  readonly unit: TermUnit;
  readonly start: number;
  /** As written in the pinyin, capitals and all. */
  readonly written: string;
}

const TOKENS = /\p{Script=Han}|\d+(?:\.\d+)?%?|[A-Za-z]+|\+/gu;

/**
 * What of a term is read aloud, in order: each Han character, each Latin word, and each syllable of its figures.
 * Figures can be read in more than one way, hence several lists; punctuation is silent.
 */
export function readTerm(term: string): TermUnit[][] {
  let readings: TermUnit[][] = [[]];
  for (const [token] of term.matchAll(TOKENS)) {
    const choices = readToken(token);
    readings = readings.flatMap((reading) => choices.map((choice) => [...reading, ...choice]));
  }
  return readings;
}

function readToken(token: string): TermUnit[][] {
  if (token === '+') return [[{ kind: 'spoken', text: token, accepts: ['jiā'] }]];
  if (/^\d/.test(token)) {
    return readFigure(token).map((syllables) =>
      syllables.map((accepts) => ({ kind: 'spoken', text: token, accepts })),
    );
  }
  if (/^[A-Za-z]/.test(token)) return [[{ kind: 'latin', text: token }]];
  return [[{ kind: 'han', text: token }]];
}

/** Costs of one step: what an alignment avoids if it can. */
const WRONG_TONE = 5;
const WRONG_SYLLABLE = 10;
/** A syllable in a, o or e that follows another without an apostrophe: xian is one syllable before it is two. */
const NO_APOSTROPHE = 1;

interface Alignment {
  readonly cost: number;
  readonly units: readonly AlignedUnit[];
}

/**
 * Finds which piece of the pinyin stands for which unit of the term, preferring known readings of each character.
 * `undefined` when the pinyin has no division into as many syllables as the term has units.
 */
export function align(term: string, pinyin: string): readonly AlignedUnit[] | undefined {
  let best: Alignment | undefined;
  for (const reading of readTerm(term)) {
    const alignment = alignReading(reading, pinyin);
    if (alignment !== undefined && (best === undefined || alignment.cost < best.cost)) best = alignment;
  }
  return best?.units;
}

function alignReading(units: readonly TermUnit[], pinyin: string): Alignment | undefined {
  const memo = new Map<number, Alignment | undefined>();

  function from(index: number, offset: number): Alignment | undefined {
    const start = skipSeparators(pinyin, offset);
    const unit = units[index];
    if (unit === undefined) return start === pinyin.length ? { cost: 0, units: [] } : undefined;
    const memoKey = index * (pinyin.length + 1) + start;
    if (memo.has(memoKey)) return memo.get(memoKey);

    let best: Alignment | undefined;
    for (const written of candidates(unit, pinyin, start)) {
      const rest = from(index + 1, start + written.length);
      if (rest === undefined) continue;
      const joined = start === offset && offset > 0 && isPinyinLetter(pinyin.charAt(start - 1).toLowerCase());
      const step = costOf(unit, written.toLowerCase(), joined);
      if (step === undefined) continue;
      const cost = rest.cost + step;
      if (best === undefined || cost < best.cost) {
        best = { cost, units: [{ unit, start, written }, ...rest.units] };
      }
    }
    memo.set(memoKey, best);
    return best;
  }

  return from(0, 0);
}

function* candidates(unit: TermUnit, pinyin: string, start: number): Generator<string> {
  if (unit.kind === 'latin') {
    if (pinyin.startsWith(unit.text, start)) yield unit.text;
    return;
  }
  for (let length = Math.min(LONGEST_SYLLABLE, pinyin.length - start); length > 0; length--) {
    const written = pinyin.slice(start, start + length);
    if (SYLLABLES.has(withoutTones(written.toLowerCase()))) yield written;
    // Erhua: 儿 after another syllable is its final r.
    else if (written === 'r' && unit.text === '儿' && start > 0) yield written;
  }
}

/** `undefined` where a word would be cut before a vowel (zhì-li-àng) to no purpose: nothing there is so read. */
function costOf(unit: TermUnit, syllable: string, joined: boolean): number | undefined {
  const reading = readingCost(unit, syllable);
  if (!joined || !startsWithVowel(syllable)) return reading;
  return reading === 0 ? NO_APOSTROPHE : undefined;
}

function readingCost(unit: TermUnit, syllable: string): number {
  if (unit.kind === 'latin' || syllable === 'r') return 0;
  const readings = [...(unit.kind === 'han' ? knownReadings(unit.text) : unit.accepts)];
  if (readings.includes(syllable)) return 0;
  const plain = withoutTones(syllable);
  return readings.some((reading) => withoutTones(reading) === plain) ? WRONG_TONE : WRONG_SYLLABLE;
}

/** Whether a syllable begins with a, o or e, toned or not: the ones that want an apostrophe inside a word. */
export function startsWithVowel(syllable: string): boolean {
  return /^[aoe]/.test(withoutTones(syllable.toLowerCase()));
}

/** Between syllables may stand spaces, apostrophes, hyphens, dashes, commas and brackets. */
export const SEPARATOR = /[ '’\-–—,()]/;

function skipSeparators(pinyin: string, offset: number): number {
  let start = offset;
  while (start < pinyin.length && SEPARATOR.test(pinyin.charAt(start))) start++;
  return start;
}
