import { FAMILIES } from '../../src/language/register/families';
import { countNgrams, findFamilies, scale } from '../../src/language/register/measure';
import type { RegisterModel } from '../../src/language/register/model';
import type { Sample } from './corpus';
import { type Example, makeExamples } from './examples';
import { type Column, fitLogistic } from './logistic';
import { chooseNgrams } from './vocabulary';

/** Families are kept near the weight expected by judgement, which covers genres the corpus does not show. */
const FAMILY_L2 = 100;
/** N-grams have to earn their place, and then stay small. */
const NGRAM_L1 = 1;
const NGRAM_L2 = 5;

/** Learns a model from the labelled texts, borderline ones left out. The same texts give the same model. */
export function fitModel(samples: readonly Sample[]): RegisterModel {
  const examples = makeExamples(samples);
  const vocabulary = chooseNgrams(examples);
  const { intercept, coefficients } = fitLogistic(
    [...familyColumns(examples), ...ngramColumns(examples, vocabulary)],
    examples.map(({ isReport }) => isReport),
    examples.map(({ weight }) => weight),
  );
  const [families, ngrams] = [
    coefficients.subarray(0, FAMILIES.length),
    coefficients.subarray(FAMILIES.length),
  ];
  return {
    prior: intercept,
    families: Object.fromEntries(FAMILIES.map(({ id }, index) => [id, families[index] ?? 0])),
    ngrams: new Map(
      vocabulary
        .map((ngram, index): [string, number] => [ngram, ngrams[index] ?? 0])
        .filter(([, weight]) => weight !== 0),
    ),
  };
}

function familyColumns(examples: readonly Example[]): Column[] {
  const found = examples.map(({ shaped }) =>
    findFamilies(shaped).map(({ count }) => scale(count, shaped.length)),
  );
  return FAMILIES.map(({ expected }, family) => {
    const rows = examples.flatMap((_, row) => (found[row]?.[family] ? [row] : []));
    return {
      rows: Uint32Array.from(rows),
      values: Float64Array.from(rows, (row) => found[row]?.[family] ?? 0),
      l1: 0,
      l2: FAMILY_L2,
      centre: expected,
    };
  });
}

function ngramColumns(examples: readonly Example[], vocabulary: readonly string[]): Column[] {
  const cells = new Map(vocabulary.map((ngram): [string, [number, number][]] => [ngram, []]));
  examples.forEach(({ shaped }, row) => {
    for (const [ngram, count] of countNgrams(shaped, (candidate) => cells.has(candidate))) {
      cells.get(ngram)?.push([row, scale(count, shaped.length)]);
    }
  });
  return [...cells.values()].map((column) => ({
    rows: Uint32Array.from(column, ([row]) => row),
    values: Float64Array.from(column, ([, value]) => value),
    l1: NGRAM_L1,
    l2: NGRAM_L2,
    centre: 0,
  }));
}
