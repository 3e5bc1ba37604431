import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Formula } from '../../src/language/formulas/formula';
import type { Span } from '../../src/language/span';

export interface FormulaCase {
  readonly sentence: string;
  /** Empty for a sentence that holds what looks like formulas and none. */
  readonly formulas: readonly Span[];
  /** Where the sentence spells the parts out; null: nowhere. */
  readonly partsAt: Span | null;
}

/** `scored-2` was written by somebody who did not know the rules. */
export type CasePart = 'work' | 'scored' | 'scored-2';

/** Reads one part of the cases, tests/formulas/*.yaml: formulas stand in 【】, the parts that are spelt out in ⟦⟧. */
export function readFormulaCases(part: CasePart): FormulaCase[] {
  const sentences: string[] = parse(readFileSync(new URL(`./${part}.yaml`, import.meta.url), 'utf8'));
  return sentences.map(unmarked);
}

function unmarked(marked: string): FormulaCase {
  const formulas: Span[] = [];
  let partsAt: Span | null = null;
  let sentence = '';
  let start = 0;
  for (const sign of marked) {
    if (sign === '【' || sign === '⟦') start = sentence.length;
    else if (sign === '】') formulas.push({ start, end: sentence.length });
    else if (sign === '⟧') partsAt = { start, end: sentence.length };
    else sentence += sign;
  }
  return { sentence, formulas, partsAt };
}

export interface FormulaScore {
  readonly expected: number;
  readonly found: number;
  readonly marked: number;
  readonly right: number;
  readonly parts: number;
  readonly partsFound: number;
  readonly faults: readonly string[];
}

export function scoreFormulas(
  cases: readonly FormulaCase[],
  find: (text: string) => readonly Formula[],
): FormulaScore {
  const score = { expected: 0, found: 0, marked: 0, right: 0, parts: 0, partsFound: 0 };
  const faults: string[] = [];
  for (const { sentence, formulas, partsAt } of cases) {
    const marked = find(sentence);
    const isSame = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end;
    score.expected += formulas.length;
    score.marked += marked.length;
    for (const wanted of formulas) {
      if (marked.some(isSame(wanted))) score.found++;
      else faults.push(`missed ${sentence.slice(wanted.start, wanted.end)}: ${sentence}`);
    }
    for (const one of marked) {
      if (formulas.some(isSame(one))) score.right++;
      else faults.push(`false ${one.text}: ${sentence}`);
    }
    if (partsAt === null) {
      for (const one of marked)
        if (one.partsAt !== null) faults.push(`false parts of ${one.text}: ${sentence}`);
      continue;
    }
    score.parts++;
    if (marked.some((one) => one.partsAt !== null && isSame(partsAt)(one.partsAt))) score.partsFound++;
    else faults.push(`parts ${sentence.slice(partsAt.start, partsAt.end)}: ${sentence}`);
  }
  return { ...score, faults };
}
