/**
 * A sorted word list as three strings that compress well. Word by word, `shapes` has one character for how many
 * units it shares with the word before and how many follow, `tails` has those that follow, `costs` one character for
 * what it costs. Written at build time, read when the reader starts.
 */
export interface PackedLexicon {
  readonly tails: string;
  readonly shapes: string;
  readonly costs: string;
  /** One character for the class of each word, see word-classes.ts. */
  readonly classes: string;
  /** One character for what it costs that a word of one class follows one of another, row by row. */
  readonly transitions: string;
}

export interface WeightedWord {
  readonly word: string;
  /** Its number in word-classes.ts. */
  readonly wordClass: number;
  /** −ln of the word's share of a corpus. */
  readonly cost: number;
}

/** Steps of cost per unit of the natural logarithm: finer ones change no decision and compress worse. */
export const COST_STEPS = 4;
const LONGEST_WORD = 7;
/** The dearest transition; the cheapest costs as much less than nothing. */
const GREATEST_TRANSITION = 4 * COST_STEPS;
/** '(': the numbers from here on are printable and need no escape in a string literal. */
const FIRST_SHAPE = 0x28;
const FIRST_COST = 0x28;
const FIRST_CLASS = 0x28;
const FIRST_TRANSITION = 0x28;
/** No word is as frequent as e⁻⁴ of a corpus. */
const LEAST_COST = 4 * COST_STEPS;

/** @throws RangeError for a word longer than the format can hold. */
export function packLexicon(words: readonly WeightedWord[], transitions: readonly number[]): PackedLexicon {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : 1));
  let tails = '';
  let shapes = '';
  let costs = '';
  let classes = '';
  let previous = '';
  for (const { word, cost, wordClass } of sorted) {
    if (word.length > LONGEST_WORD) throw new RangeError(`${word} is longer than ${LONGEST_WORD} units`);
    let shared = 0;
    while (shared < previous.length && previous[shared] === word[shared]) shared++;
    tails += word.slice(shared);
    shapes += String.fromCharCode(FIRST_SHAPE + shared * (LONGEST_WORD + 1) + word.length - shared);
    costs += String.fromCharCode(FIRST_COST + Math.max(0, Math.round(cost * COST_STEPS) - LEAST_COST));
    classes += String.fromCharCode(FIRST_CLASS + wordClass);
    previous = word;
  }
  return {
    tails,
    shapes,
    costs,
    classes,
    transitions: transitions.map((cost) => String.fromCharCode(FIRST_TRANSITION + clamped(cost))).join(''),
  };
}

function clamped(transition: number): number {
  return GREATEST_TRANSITION + Math.max(-GREATEST_TRANSITION, Math.min(GREATEST_TRANSITION, transition));
}

/** What a lexicon holds: costs are in steps of 1/{@link COST_STEPS}. */
export interface UnpackedLexicon {
  /** In sorted order. */
  readonly words: string[];
  readonly costs: Uint8Array;
  readonly classes: Uint8Array;
  readonly transitions: Int8Array;
}

export function unpackLexicon({
  tails,
  shapes,
  costs,
  classes,
  transitions,
}: PackedLexicon): UnpackedLexicon {
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
  return {
    words,
    costs: steps,
    classes: Uint8Array.from(classes, (character) => character.charCodeAt(0) - FIRST_CLASS),
    transitions: Int8Array.from(
      transitions,
      (character) => character.charCodeAt(0) - FIRST_TRANSITION - GREATEST_TRANSITION,
    ),
  };
}
