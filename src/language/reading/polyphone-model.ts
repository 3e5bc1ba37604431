import type { Span } from '../span';

/**
 * Weights of a log-linear model: for each character that has several readings its readings, and for each feature of
 * its surroundings what it adds to the score of each of them. Packed as text by scripts/readings/train.ts.
 */
export interface PackedPolyphones {
  /** What one step of a weight is. */
  readonly step: number;
  /** `character readings features`: readings by commas; a feature is its name, `=` and its steps by commas. */
  readonly lines: readonly string[];
}

/** What is known around a character that is to be read. */
export interface PolyphoneContext {
  /** Folded text. */
  readonly text: string;
  /** Where the character stands. */
  readonly at: number;
  /** The word of the segmentation that it belongs to. */
  readonly word: Span;
  /** How a reader by words, pinyin-pro, reads it, with the tone as a number. */
  readonly guess: string;
}

interface Polyphone {
  readonly readings: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const OUTSIDE = '^';

/** The features of a place, by name: the characters around it, alone and in pairs, its word, and the first guess. */
export function polyphoneFeatures({ text, at, word, guess }: PolyphoneContext): string[] {
  const character = (offset: number) => text.charAt(at + offset).trim() || OUTSIDE;
  const one = character(-1);
  const next = character(1);
  return [
    'b',
    `g${guess}`,
    `p${one}`,
    `n${next}`,
    `P${character(-2)}${one}`,
    `N${next}${character(2)}`,
    `m${one}${next}`,
    word.end - word.start === 1 ? 's' : `w${text.slice(word.start, word.end)}`,
  ];
}

/** Chooses between the readings of a character by what stands around it. */
export class PolyphoneModel {
  readonly #step: number;
  readonly #lines: ReadonlyMap<string, string>;
  readonly #open = new Map<string, Polyphone>();

  constructor({ step, lines }: PackedPolyphones) {
    this.#step = step;
    this.#lines = new Map(lines.map((line) => [line.charAt(0), line]));
  }

  /**
   * The likeliest reading of a character among those that are possible; null where the model does not know it, or
   * knows none of them.
   *
   * @param possible left out: all that it has learned, some of which pinyin-pro does not list
   */
  choose(context: PolyphoneContext, possible?: readonly string[]): string | null {
    const polyphone = this.#polyphone(context.text.charAt(context.at));
    if (polyphone === null) return null;
    const { readings, weights } = polyphone;
    const scores = readings.map(() => 0);
    for (const feature of polyphoneFeatures(context)) {
      for (const [index, steps] of (weights.get(feature) ?? []).entries()) {
        scores[index] = (scores[index] ?? 0) + steps * this.#step;
      }
    }
    let best: string | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, reading] of readings.entries()) {
      const score = scores[index] ?? 0;
      if (score <= bestScore || possible?.includes(reading) === false) continue;
      best = reading;
      bestScore = score;
    }
    return best;
  }

  #polyphone(character: string): Polyphone | null {
    const known = this.#open.get(character);
    if (known !== undefined) return known;
    const line = this.#lines.get(character);
    if (line === undefined) return null;
    const polyphone = unpack(line);
    this.#open.set(character, polyphone);
    return polyphone;
  }
}

function unpack(line: string): Polyphone {
  const [, readings = '', ...features] = line.split(' ');
  const weights = features.map((feature): [string, number[]] => {
    const at = feature.lastIndexOf('=');
    return [
      feature.slice(0, at),
      feature
        .slice(at + 1)
        .split(',')
        .map(Number),
    ];
  });
  return { readings: readings.split(','), weights: new Map(weights) };
}
