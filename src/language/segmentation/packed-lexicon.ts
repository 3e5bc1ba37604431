/**
 * A sorted word list as three strings that compress well. Word by word, `shapes` has one character for how many
 * units it shares with the word before and how many follow, `tails` has those that follow, `costs` one character for
 * what it costs. Written at build time, read when the reader starts.
 */
export interface PackedLexicon {
  readonly tails: string;
  readonly shapes: string;
  readonly costs: string;
}

export interface WeightedWord {
  readonly word: string;
  /** −ln of the word's share of a corpus. */
  readonly cost: number;
}

/** Steps of cost per unit of the natural logarithm: finer ones change no decision and compress worse. */
export const COST_STEPS = 4;
const LONGEST_WORD = 7;
/** '(': the numbers from here on are printable and need no escape in a string literal. */
const FIRST_SHAPE = 0x28;
const FIRST_COST = 0x28;
/** No word is as frequent as e⁻⁴ of a corpus. */
const LEAST_COST = 4 * COST_STEPS;

/** @throws RangeError for a word longer than the format can hold. */
export function packLexicon(words: readonly WeightedWord[]): PackedLexicon {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : 1));
  let tails = '';
  let shapes = '';
  let costs = '';
  let previous = '';
  for (const { word, cost } of sorted) {
    if (word.length > LONGEST_WORD) throw new RangeError(`${word} is longer than ${LONGEST_WORD} units`);
    let shared = 0;
    while (shared < previous.length && previous[shared] === word[shared]) shared++;
    tails += word.slice(shared);
    shapes += String.fromCharCode(FIRST_SHAPE + shared * (LONGEST_WORD + 1) + word.length - shared);
    costs += String.fromCharCode(FIRST_COST + Math.max(0, Math.round(cost * COST_STEPS) - LEAST_COST));
    previous = word;
  }
  return { tails, shapes, costs };
}

/** The words in sorted order, and the cost of each in steps of 1/{@link COST_STEPS}. */
export function unpackLexicon({ tails, shapes, costs }: PackedLexicon): {
  words: string[];
  costs: Uint8Array;
} {
  const words = new Array<string>(shapes.length);
  const steps = new Uint8Array(shapes.length);
  let previous = '';
  let at = 0;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes.charCodeAt(i) - FIRST_SHAPE;
    const tail = shape % (LONGEST_WORD + 1);
    const shared = (shape - tail) / (LONGEST_WORD + 1);
    previous = previous.slice(0, shared) + tails.slice(at, at + tail);
    at += tail;
    words[i] = previous;
    steps[i] = costs.charCodeAt(i) - FIRST_COST + LEAST_COST;
  }
  return { words, costs: steps };
}
