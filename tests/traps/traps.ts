import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Recogniser, TermOccurrence } from '../../src/glossary/recognise';
import type { Span } from '../../src/language/span';

/** A sentence that holds the characters of a term, and where in it they are the term: perhaps nowhere. */
export interface Trap {
  readonly term: string;
  readonly sentence: string;
  readonly expected: readonly Span[];
}

export type TrapPart = 'work' | 'scored';

/** Reads one part of the traps, tests/traps/*.yaml. */
export function readTraps(part: TrapPart): Trap[] {
  const source = readFileSync(new URL(`./${part}.yaml`, import.meta.url), 'utf8');
  const sentences: Record<string, string[]> = parse(source);
  return Object.entries(sentences).flatMap(([term, list]) =>
    list.map((marked) => ({ term, ...unmarked(marked) })),
  );
}

function unmarked(marked: string): Pick<Trap, 'sentence' | 'expected'> {
  const expected: Span[] = [];
  let sentence = '';
  for (const piece of marked.split(/(【[^】]*】)/u)) {
    const text = piece.replace(/^【|】$/gu, '');
    if (text !== piece) expected.push({ start: sentence.length, end: sentence.length + text.length });
    sentence += text;
  }
  return { sentence, expected };
}

/** What a recogniser made of a set of traps. */
export interface TrapScore {
  /** Places where the characters are the term, and how many of them were not marked. */
  readonly terms: number;
  readonly missed: readonly Trap[];
  /** Sentences in which they are not, and those in which they were marked all the same. */
  readonly decoys: number;
  readonly falselyMarked: readonly Trap[];
}

/**
 * Counts what is missed and what is falsely marked. A term counts as marked where it is reachable inside a longer
 * one, too: the reader is shown it there.
 */
export function scoreTraps(traps: readonly Trap[], recogniser: Recogniser): TrapScore {
  let terms = 0;
  let decoys = 0;
  const missed: Trap[] = [];
  const falselyMarked: Trap[] = [];
  for (const trap of traps) {
    const found = flattened(recogniser.recognise(trap.sentence)).filter(({ id }) => id === trap.term);
    terms += trap.expected.length;
    if (trap.expected.length === 0) decoys++;
    for (const span of trap.expected) if (!found.some((one) => isSameSpan(one, span))) missed.push(trap);
    if (found.some((one) => !trap.expected.some((span) => isSameSpan(one, span)))) falselyMarked.push(trap);
  }
  return { terms, missed, decoys, falselyMarked };
}

/** The terms of all traps, for a recogniser that knows nothing else. */
export function trapTerms(traps: readonly Trap[]): { id: string; forms: string[] }[] {
  return [...new Set(traps.map(({ term }) => term))].map((term) => ({ id: term, forms: [term] }));
}

function flattened(occurrences: readonly TermOccurrence[]): TermOccurrence[] {
  return occurrences.flatMap((one) => [one, ...flattened(one.nested)]);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
