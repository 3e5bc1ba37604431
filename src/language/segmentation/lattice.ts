import type { Span } from '../span';
import type { Lexicon } from './lexicon';
import { endOfNumber, isChineseNumeral } from './numerals';
import { COST_STEPS } from './packed-lexicon';
import { ABSENT } from './prefix-tree';

/** The longest stretch that is segmented at once. */
export const LONGEST_WINDOW = 64;

/** A number is one word, whatever its length: 第三, 二十, 一百五十. */
const NUMBER_COST = 8 * COST_STEPS;
/** A character by itself is a word less often than its frequency, taken from single words, would have it. */
const SINGLE_CHARACTER_COST = COST_STEPS;
const UNREACHED = 0x7fffffff;

const NOWHERE = -1;

/** A stretch of a text as a word, and what it costs. */
export interface Word extends Span {
  readonly cost: number;
}

/** What a path through a lattice must keep to. */
export interface PathConstraints {
  /** Whether the units from `start` to `end` may be one word; asked for words of the lexicon only. */
  readonly mayHold?: (start: number, end: number) => boolean;
  /** The whole window is not to be one word of the lexicon. */
  readonly withoutWhole?: boolean;
  /** No word may end here. */
  readonly withoutBoundary?: number;
}

/**
 * The cheapest division of a stretch of text into words (Viterbi over the lattice of all words that the lexicon
 * and the caller know; costs add up, so the cheapest path is the most probable under a unigram model).
 *
 * One instance is used over and over: {@link open} a window, {@link addWord} what else may be a word, {@link solve},
 * then ask for boundaries. Offsets are those of the text.
 */
export class Lattice {
  private text = '';
  private start = 0;
  private closed = NOWHERE;
  private end = 0;
  private readonly best = new Int32Array(LONGEST_WINDOW + 1);
  /** Where the word begins that ends here on the cheapest path. */
  private readonly from = new Int32Array(LONGEST_WINDOW + 1);
  private readonly onPath = new Uint8Array(LONGEST_WINDOW + 1);
  private readonly added: Word[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /**
   * Takes up the stretch from `start` to `end`.
   * @throws RangeError if it is longer than {@link LONGEST_WINDOW}.
   */
  open(text: string, start: number, end: number): void {
    if (end - start > LONGEST_WINDOW) throw new RangeError('The window is too long');
    this.text = text;
    this.start = start;
    this.end = end;
    this.added.length = 0;
  }

  /** Lets a stretch inside the window be a word. */
  addWord(word: Word): void {
    this.added.push(word);
  }

  /** Finds the cheapest path under the constraints and returns its cost. */
  solve({ mayHold, withoutWhole = false, withoutBoundary = NOWHERE }: PathConstraints): number {
    this.closed = withoutBoundary;
    const { text, start, end, best, lexicon } = this;
    const { tree } = lexicon;
    best.fill(UNREACHED, 0, end - start + 1);
    best[0] = 0;
    for (let at = start; at < end; at++) {
      const cost = best[at - start]!;
      const unit = text.charCodeAt(at);
      this.relax(at, at + 1, cost + lexicon.costOfCharacter(unit) + SINGLE_CHARACTER_COST);
      const numberEnd = endOfNumber(text, at, end);
      if (numberEnd > at && !(at > start && isChineseNumeral(text.charCodeAt(at - 1)))) {
        this.relax(at, numberEnd, cost + NUMBER_COST);
      }
      let node = tree.enter(unit);
      for (let to = at + 1; to < end && node !== ABSENT; ) {
        node = tree.step(node, text.charCodeAt(to++));
        if (node === ABSENT) break;
        const word = tree.wordAt(node);
        if (word === ABSENT || (withoutWhole && at === start && to === end)) continue;
        if (mayHold?.(at, to) !== false) this.relax(at, to, cost + lexicon.costOf(word));
      }
      for (const word of this.added) {
        if (word.start === at) this.relax(at, word.end, cost + word.cost);
      }
    }
    this.trace();
    return best[end - start]!;
  }

  /** Whether a word boundary stands here on the cheapest path. */
  isBoundary(at: number): boolean {
    return this.onPath[at - this.start] === 1;
  }

  /** The word on the cheapest path that covers a place strictly inside it. */
  wordOver(at: number): Span {
    let start = at;
    let end = at;
    while (!this.isBoundary(start)) start--;
    while (!this.isBoundary(end)) end++;
    return { start, end };
  }

  private relax(start: number, end: number, cost: number): void {
    if (end === this.closed) return;
    const to = end - this.start;
    // Of two paths that cost the same, the one with the longer last word: fewer words, by common experience.
    if (cost < this.best[to]!) {
      this.best[to] = cost;
      this.from[to] = start - this.start;
    }
  }

  private trace(): void {
    const length = this.end - this.start;
    this.onPath.fill(0, 0, length + 1);
    for (let at = length; at > 0; at = this.from[at]!) this.onPath[at] = 1;
    this.onPath[0] = 1;
  }
}
