import { FAMILIES } from './families';
import { countNgrams, findFamilies, scale } from './measure';
import type { RegisterModel } from './model';

/** What each feature adds to a text's log odds; `logit` is the model's prior and all of these together. */
export interface Evidence {
  readonly logit: number;
  /** In the order of {@link FAMILIES}. */
  readonly families: readonly number[];
  readonly ngrams: ReadonlyMap<string, number>;
  /** Per family, what was found, most frequent first. */
  readonly examples: readonly (readonly string[])[];
}

/** Applies a model to a shaped text. */
export function weigh(shaped: string, model: RegisterModel): Evidence {
  let logit = model.prior;
  const found = findFamilies(shaped);
  const families = found.map(({ count }, index) => {
    const evidence = scale(count, shaped.length) * (model.families[FAMILIES[index]!.id] ?? 0);
    logit += evidence;
    return evidence;
  });
  const ngrams = new Map<string, number>();
  for (const [ngram, count] of countNgrams(shaped, (candidate) => model.ngrams.has(candidate))) {
    const evidence = scale(count, shaped.length) * (model.ngrams.get(ngram) ?? 0);
    logit += evidence;
    ngrams.set(ngram, evidence);
  }
  return { logit, families, ngrams, examples: found.map(({ examples }) => examples) };
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
