import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Figure } from '../../src/language/figures/figure';

/** A figure that a sentence holds. */
export type ExpectedFigure = Pick<
  Figure,
  'start' | 'end' | 'text' | 'value' | 'to' | 'unit' | 'approx' | 'direction'
>;

export interface FigureCase {
  readonly sentence: string;
  /** Empty for a sentence that holds what looks like figures and none. */
  readonly expected: readonly ExpectedFigure[];
}

/** `scored-2` was written by somebody who did not know the rules. */
export type CasePart = 'work' | 'scored' | 'scored-2';

const APPROXIMATIONS = ['around', 'over', 'nearly', 'at least', 'at most', 'more than'] as const;
const SPECIFICATION =
  /^(?<approx>[a-z ]+?(?= -?\d))? ?(?<low>-?\d+(?:\.\d+)?(?:e\d+)?)(?:\.\.(?<high>\d+(?:\.\d+)?(?:e\d+)?))?(?: (?<unit>[^↑↓]*?))?(?: ?(?<arrow>[↑↓]))?$/u;

/**
 * Reads one part of the cases, tests/figures/*.yaml: sentences with their figures in 【】, after = what each says:
 * `【近200亿元=nearly 200e8 yuan】`, `【3至5年=3..5 years】`, `【下降2.1%=2.1 % ↓】`.
 *
 * @throws SyntaxError naming a figure that is not of that form
 */
export function readFigureCases(part: CasePart): FigureCase[] {
  const sentences: string[] = parse(readFileSync(new URL(`./${part}.yaml`, import.meta.url), 'utf8'));
  return sentences.map(unmarked);
}

function unmarked(marked: string): FigureCase {
  const expected: ExpectedFigure[] = [];
  let sentence = '';
  for (const piece of marked.split(/(【[^】]*】)/u)) {
    const inside = /^【(?<text>[^=]*)=(?<said>.*)】$/su.exec(piece)?.groups;
    const text = inside?.['text'] ?? piece;
    if (inside !== undefined) {
      const span = { start: sentence.length, end: sentence.length + text.length };
      expected.push({ ...span, text, ...specified(inside['said'] ?? '') });
    }
    sentence += text;
  }
  return { sentence, expected };
}

function specified(said: string): Omit<ExpectedFigure, 'start' | 'end' | 'text'> {
  const { approx, low, high, unit, arrow } = SPECIFICATION.exec(said)?.groups ?? {};
  const known = APPROXIMATIONS.find((one) => one === approx);
  if (low === undefined || (approx !== undefined && known === undefined))
    throw new SyntaxError(`Not a figure: ${said}`);
  return {
    value: Number(low),
    ...(high === undefined ? {} : { to: Number(high) }),
    unit: unit ?? '',
    approx: known ?? 'exact',
    direction: arrow === '↑' ? 'up' : arrow === '↓' ? 'down' : null,
  };
}

/** One thing that went wrong. */
export interface FigureFault {
  readonly sentence: string;
  readonly kind: 'missed' | 'false' | 'wrong';
  readonly said: string;
}

export interface FigureScore {
  /** Expected figures and sentences without any: what is counted as a case. */
  readonly cases: number;
  readonly expected: number;
  /** Expected figures found with the right value, unit, qualifier and direction. */
  readonly right: number;
  /** Of those the ones whose span is right, too. */
  readonly rightSpan: number;
  readonly marked: number;
  /** What is marked and overlaps an expected figure. */
  readonly quantities: number;
  readonly decoys: number;
  readonly cleanDecoys: number;
  readonly faults: readonly FigureFault[];
}

export function scoreFigures(
  cases: readonly FigureCase[],
  find: (text: string) => readonly Figure[],
): FigureScore {
  const faults: FigureFault[] = [];
  let expected = 0;
  let right = 0;
  let rightSpan = 0;
  let marked = 0;
  let quantities = 0;
  let decoys = 0;
  let cleanDecoys = 0;
  for (const one of cases) {
    const found = find(one.sentence);
    expected += one.expected.length;
    marked += found.length;
    if (one.expected.length === 0) {
      decoys++;
      if (found.length === 0) cleanDecoys++;
    }
    for (const figure of found) {
      if (one.expected.some((other) => overlap(figure, other))) quantities++;
      else faults.push({ sentence: one.sentence, kind: 'false', said: told(figure) });
    }
    for (const wanted of one.expected) {
      const figure = found.find((other) => overlap(wanted, other));
      if (figure === undefined) faults.push({ sentence: one.sentence, kind: 'missed', said: told(wanted) });
      else if (!isSame(figure, wanted) || figure.text !== wanted.text) {
        faults.push({
          sentence: one.sentence,
          kind: 'wrong',
          said: `${told(figure)} and not ${told(wanted)}`,
        });
      }
      if (figure !== undefined && isSame(figure, wanted)) {
        right++;
        if (figure.start === wanted.start && figure.end === wanted.end) rightSpan++;
      }
    }
  }
  return {
    cases: expected + decoys,
    expected,
    right,
    rightSpan,
    marked,
    quantities,
    decoys,
    cleanDecoys,
    faults,
  };
}

function told({ text, approx, value, to, unit, direction }: Omit<ExpectedFigure, 'start' | 'end'>): string {
  const number = to === undefined ? `${value}` : `${value}..${to}`;
  return `【${text}=${[approx === 'exact' ? '' : approx, number, unit, direction ?? ''].filter((part) => part !== '').join(' ')}】`;
}

function isSame(a: ExpectedFigure, b: ExpectedFigure): boolean {
  return (
    isClose(a.value, b.value) &&
    isClose(a.to ?? 0, b.to ?? 0) &&
    a.unit === b.unit &&
    a.approx === b.approx &&
    a.direction === b.direction
  );
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 * Math.max(Math.abs(a), Math.abs(b));
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
