/** A logistic regression: log odds = prior + Σ weight × scaled count. */
export interface RegisterModel {
  /** Log odds of a text that shows nothing. */
  readonly prior: number;
  /** By {@link Family.id}. */
  readonly families: Readonly<Record<string, number>>;
  readonly ngrams: ReadonlyMap<string, number>;
}

/** Finer steps change no verdict and cost bytes. */
export const WEIGHT_STEP = 0.02;

/** The form in which weights ship: n-grams listed by weight. */
export interface PackedModel {
  readonly prior: number;
  readonly families: Readonly<Record<string, number>>;
  /** `[weight in {@link WEIGHT_STEP}s, n-grams separated by spaces]` */
  readonly ngrams: readonly (readonly [number, string])[];
}

/** Makes the n-grams of a packed model findable. */
export function unpackModel(packed: PackedModel): RegisterModel {
  const ngrams = new Map<string, number>();
  for (const [steps, list] of packed.ngrams) {
    for (const ngram of list.split(' ')) ngrams.set(ngram, steps * WEIGHT_STEP);
  }
  return { prior: packed.prior, families: packed.families, ngrams };
}

/** Rounds the n-gram weights to steps; n-grams whose weight rounds to 0 are dropped. */
export function packModel(model: RegisterModel): PackedModel {
  const bySteps = new Map<number, string[]>();
  for (const [ngram, weight] of model.ngrams) {
    const steps = Math.round(weight / WEIGHT_STEP);
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), ngram]);
  }
  const ngrams = [...bySteps]
    .sort(([a], [b]) => b - a)
    .map(([steps, list]): [number, string] => [steps, list.sort().join(' ')]);
  const families = Object.fromEntries(
    Object.entries(model.families).map(([id, weight]) => [id, Math.round(weight * 1000) / 1000]),
  );
  return { prior: Math.round(model.prior * 1000) / 1000, families, ngrams };
}
