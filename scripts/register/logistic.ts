/** A feature of the model as the examples in which it is not zero. */
export interface Column {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
  /** L1 penalty: makes a weight that earns too little vanish. */
  readonly l1: number;
  /** L2 penalty: draws the weight towards `centre`. */
  readonly l2: number;
  readonly centre: number;
}

const ROUNDS = 25;
const PASSES = 8;
const NEGLIGIBLE = 1e-4;
/** Confident examples keep this much curvature, or a round would overshoot. */
const LEAST_CURVATURE = 1e-3;

/**
 * Logistic regression with an elastic-net penalty per feature, by coordinate descent on the quadratic
 * approximation of the log likelihood (Friedman, Hastie and Tibshirani, "Regularization Paths for Generalized
 * Linear Models via Coordinate Descent", Journal of Statistical Software 33(1), 2010, section 3), the L2 part
 * around a centre instead of zero. The intercept is not penalised. Deterministic: features are visited in the
 * order given.
 */
export function fitLogistic(
  columns: readonly Column[],
  labels: readonly boolean[],
  weights: readonly number[],
): { intercept: number; coefficients: Float64Array } {
  const descent = new Descent(labels, weights);
  const coefficients = new Float64Array(columns.length);
  for (let round = 0; round < ROUNDS; round++) {
    descent.approximate();
    let largest = 0;
    for (let pass = 0; pass < PASSES; pass++) {
      descent.moveIntercept();
      let moved = 0;
      columns.forEach((column, feature) => {
        const before = coefficients[feature] ?? 0;
        // After the first pass only weights that are not zero can still move much.
        if (pass > 0 && before === 0) return;
        const after = descent.moveWeight(column, before);
        coefficients[feature] = after;
        moved = Math.max(moved, Math.abs(after - before));
      });
      largest = Math.max(largest, moved);
      if (moved < NEGLIGIBLE) break;
    }
    if (largest < NEGLIGIBLE * 10) break;
  }
  return { intercept: descent.intercept, coefficients };
}

/** The state of a descent: per example its log odds, and slope and curvature of its weighted likelihood. */
class Descent {
  intercept = 0;
  readonly #logits: Float64Array;
  readonly #slopes: Float64Array;
  readonly #curvatures: Float64Array;

  constructor(
    private readonly labels: readonly boolean[],
    private readonly weights: readonly number[],
  ) {
    this.#logits = new Float64Array(labels.length);
    this.#slopes = new Float64Array(labels.length);
    this.#curvatures = new Float64Array(labels.length);
  }

  /** Renews slopes and curvatures at the present log odds. */
  approximate(): void {
    this.#logits.forEach((logit, row) => {
      const probability = 1 / (1 + Math.exp(-logit));
      const weight = this.weights[row] ?? 0;
      this.#slopes[row] = weight * ((this.labels[row] ? 1 : 0) - probability);
      this.#curvatures[row] = weight * Math.max(probability * (1 - probability), LEAST_CURVATURE);
    });
  }

  moveIntercept(): void {
    const slope = this.#slopes.reduce((sum, value) => sum + value, 0);
    const curvature = this.#curvatures.reduce((sum, value) => sum + value, 0);
    const step = slope / curvature;
    this.intercept += step;
    for (let row = 0; row < this.#logits.length; row++) this.#add(row, step);
  }

  /** Moves one weight to its best value, the others held, and returns it. */
  moveWeight({ rows, values, l1, l2, centre }: Column, before: number): number {
    let slope = 0;
    let curvature = 0;
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k] ?? 0;
      const value = values[k] ?? 0;
      slope += (this.#slopes[row] ?? 0) * value;
      curvature += (this.#curvatures[row] ?? 0) * value * value;
    }
    const pull = slope + curvature * before + l2 * centre;
    const after = (Math.sign(pull) * Math.max(Math.abs(pull) - l1, 0)) / (curvature + l2);
    const step = after - before;
    if (step !== 0) {
      for (let k = 0; k < rows.length; k++) this.#add(rows[k] ?? 0, step * (values[k] ?? 0));
    }
    return after;
  }

  #add(row: number, amount: number): void {
    this.#logits[row] = (this.#logits[row] ?? 0) + amount;
    this.#slopes[row] = (this.#slopes[row] ?? 0) - (this.#curvatures[row] ?? 0) * amount;
  }
}
