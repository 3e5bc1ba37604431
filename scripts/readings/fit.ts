import {
  type PackedPolyphones,
  type PolyphoneContext,
  polyphoneFeatures,
} from '../../src/language/reading/polyphone-model';

/** A place in a text with the reading that is right there. */
export interface LearnedPlace extends PolyphoneContext {
  readonly reading: string;
}

const ROUNDS = 40;
const RATE = 0.5;
/** Against weights that only one sentence asks for (L2). */
const DECAY = 2e-3;
const STEP = 0.1;

interface Learner {
  readonly readings: string[];
  readonly weights: Map<string, Float64Array>;
  readonly squares: Map<string, Float64Array>;
}

/**
 * Fits a logistic regression for each character by AdaGrad. A character with one reading in all places is kept with it:
 * that is better evidence than the reading that a dictionary happens to list first.
 */
export function fitPolyphones(places: readonly LearnedPlace[]): PackedPolyphones {
  const byCharacter = new Map<string, { features: string[]; reading: string }[]>();
  for (const place of places) {
    const character = place.text.charAt(place.at);
    const list = byCharacter.get(character) ?? [];
    list.push({ features: polyphoneFeatures(place), reading: place.reading });
    byCharacter.set(character, list);
  }
  const lines: string[] = [];
  for (const [character, list] of [...byCharacter].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const readings = [...new Set(list.map(({ reading }) => reading))].sort();
    lines.push(packed(character, fitCharacter(list, readings)));
  }
  return { step: STEP, lines };
}

function fitCharacter(list: readonly { features: string[]; reading: string }[], readings: string[]): Learner {
  const learner: Learner = { readings, weights: new Map(), squares: new Map() };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, reading } of list) {
      const scores = readings.map((_, index) =>
        features.reduce((sum, feature) => sum + (learner.weights.get(feature)?.[index] ?? 0), 0),
      );
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, one) => sum + one, 0);
      for (const feature of features) {
        const weights = rowOf(learner.weights, feature, readings.length);
        const squares = rowOf(learner.squares, feature, readings.length);
        for (const [index, one] of odds.entries()) {
          const wanted = readings[index] === reading ? 1 : 0;
          const slope = one / total - wanted + DECAY * (weights[index] ?? 0);
          squares[index] = (squares[index] ?? 0) + slope * slope;
          weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt((squares[index] ?? 0) + 1e-6);
        }
      }
    }
  }
  return learner;
}

function rowOf(rows: Map<string, Float64Array>, feature: string, length: number): Float64Array {
  const row = rows.get(feature) ?? new Float64Array(length);
  rows.set(feature, row);
  return row;
}

/** Weights that round to nothing are left out, and features that hold a sign of the format. */
function packed(character: string, { readings, weights }: Learner): string {
  const features = [...weights].flatMap(([feature, row]) => {
    const steps = [...row].map((weight) => Math.round(weight / STEP));
    const isNothing = steps.every((one) => Math.abs(one) < 3);
    return isNothing || /[\s=,]/u.test(feature) ? [] : [`${feature}=${steps.join(',')}`];
  });
  return [character, readings.join(','), ...features.sort()].join(' ');
}
