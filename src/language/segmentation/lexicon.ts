import { COST_STEPS, type PackedLexicon, unpackLexicon } from './packed-lexicon';
import { ABSENT, PrefixTree } from './prefix-tree';
import { OTHER_CLASS } from './word-classes';

const PAIR_BITS = 20;

/** A Han character that no dictionary lists by itself costs more than any that is listed. */
const UNKNOWN_CHARACTER_COST = 14 * COST_STEPS;

/** The words of the general language and what each costs, in steps of 1/{@link COST_STEPS} of a nat. */
export class Lexicon {
  readonly tree: PrefixTree;
  private readonly costs: Uint8Array;
  private readonly classes: Uint8Array;
  /** What it costs that a word of one class follows one of another: {@link CLASS_COUNT} rows of as many. */
  readonly transitions: Int8Array;
  /** One bit for each pair of characters that occurs inside a word, hashed. */
  private readonly pairs = new Uint32Array(1 << (PAIR_BITS - 5));

  constructor(packed: PackedLexicon) {
    const { words, costs, classes, transitions } = unpackLexicon(packed);
    this.tree = new PrefixTree(words);
    this.costs = costs;
    this.classes = classes;
    this.transitions = transitions;
    for (const word of words) {
      for (let i = 1; i < word.length; i++) {
        const bit = pairBit(word.charCodeAt(i - 1), word.charCodeAt(i));
        this.pairs[bit >>> 5]! |= 1 << (bit & 31);
      }
    }
  }

  /** Cost of the word with a number from {@link tree}. */
  costOf(word: number): number {
    return this.costs[word]!;
  }

  /** Class of the word with a number from {@link tree}, see word-classes.ts. */
  classOf(word: number): number {
    return this.classes[word]!;
  }

  /** Class of a character that stands by itself, by its node in {@link tree}. */
  classOfCharacter(node: number): number {
    const word = node === ABSENT ? ABSENT : this.tree.wordAt(node);
    return word === ABSENT ? OTHER_CLASS : this.classes[word]!;
  }

  /** Cost of a character that stands by itself, by its node in {@link tree}. */
  costOfCharacter(node: number): number {
    const word = node === ABSENT ? ABSENT : this.tree.wordAt(node);
    return word === ABSENT ? UNKNOWN_CHARACTER_COST : this.costs[word]!;
  }

  /**
   * Whether some word may have these two characters side by side. False positives are possible (hashing), false
   * negatives are not: where it is false, a word boundary stands between the two.
   */
  mayJoin(left: number, right: number): boolean {
    const bit = pairBit(left, right);
    return (this.pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** What the arrays hold, in bytes. */
  get byteLength(): number {
    return this.tree.byteLength + this.costs.byteLength + this.classes.byteLength + this.pairs.byteLength;
  }
}

/** Fibonacci hashing of the pair, of which the high bits are the good ones. */
function pairBit(left: number, right: number): number {
  return Math.imul((left << 16) | right, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
