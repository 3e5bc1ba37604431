/**
 * Prints how well figures are recognised on the cases of tests/figures. Single sentences are shown of the part to work
 * with only; of the scored parts nothing but the counts, so that nobody tunes to it. With a file, lists its figures.
 *
 *     npm run eval:figures [-- FILE]
 */
import { readFileSync } from 'node:fs';
import type { Figure } from '../src/language/figures/figure';
import { findFigures } from '../src/language/figures/recognise';
import { findFormulas } from '../src/language/formulas/recognise';
import { type FigureScore, readFigureCases, scoreFigures } from '../tests/figures/cases';

const file = process.argv[2];
if (file === undefined) {
  const work = scoreFigures(readFigureCases('work'), figuresBesideFormulas);
  for (const { kind, said, sentence } of work.faults)
    console.log(`  ${kind.padEnd(6)}  ${said}  ${JSON.stringify(sentence)}`);
  print('work', work);
  for (const part of ['scored', 'scored-2'] as const)
    print(part, scoreFigures(readFigureCases(part), figuresBesideFormulas));
} else {
  const text = readFileSync(file, 'utf8');
  for (const figure of figuresBesideFormulas(text)) {
    console.log(`${figure.start}  ${figure.text.replace(/\s+/gu, '⏎')}  ${figure.english}`);
  }
}

/** As on a page: what a formula counts is no figure. */
function figuresBesideFormulas(text: string): Figure[] {
  return findFigures(text, findFormulas(text));
}

function print(part: string, score: FigureScore): void {
  const { cases, expected, right, rightSpan, marked, quantities, decoys, cleanDecoys } = score;
  console.log(
    `${part.padEnd(8)} ${cases} cases: right in value, unit, qualifier and direction ${share(right, expected)} ` +
      `(with the span ${share(rightSpan, expected)}), marked and a quantity ${share(quantities, marked)}, ` +
      `sentences without figures left alone ${share(cleanDecoys, decoys)}`,
  );
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
