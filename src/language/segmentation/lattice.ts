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
/** Nine for each character of the longest window; no real text comes near. */
const MOST_WORDS = 9 * LONGEST_WINDOW;
const UNREACHED = 0x3fffffff;
const NOWHERE = -1;

/** Whether the units from `start` to `end` may be one word of the lexicon. */
export type MayHold = (start: number, end: number) => boolean;

/**
 * The cheapest division of a stretch of text into words (Viterbi over the lattice of all words that the lexicon
 * and the caller know; costs add up, so the cheapest path is the most probable under a unigram model).
 *
 * One instance is used over and over: {@link open} a window, {@link addWord} what else may be a word, {@link solve},
 * then ask for boundaries; {@link solve} again with a boundary closed to learn what the rival path costs. Offsets are
 * those of the text.
 */
export class Lattice {
  private text = '';
  private start = 0;
  private end = 0;
  /** The words that may be used: where each begins in the window, what it costs, the next one with the same end. */
  private readonly wordStarts = new Int32Array(MOST_WORDS);
  private readonly wordCosts = new Int32Array(MOST_WORDS);
  private readonly nextWithEnd = new Int32Array(MOST_WORDS);
  private wordCount = 0;
  private readonly lastWithEnd = new Int32Array(LONGEST_WINDOW + 1);
  private readonly best = new Int32Array(LONGEST_WINDOW + 1);
  /** Where the word begins that ends here on the cheapest path. */
  private readonly from = new Int32Array(LONGEST_WINDOW + 1);
  private readonly onPath = new Uint8Array(LONGEST_WINDOW + 1);

  constructor(private readonly lexicon: Lexicon) {}

  /**
   * Takes up the stretch from `start` to `end` with all words that the lexicon knows in it.
   * @param mayHold refuses words; asked for those of two characters or more.
   * @param withoutWhole the whole stretch is not to be one word of the lexicon.
   * @throws RangeError if the stretch is longer than {@link LONGEST_WINDOW}.
   */
  open(text: string, start: number, end: number, mayHold?: MayHold, withoutWhole = false): void {
    if (end - start > LONGEST_WINDOW) throw new RangeError('The window is too long');
    this.text = text;
    this.start = start;
    this.end = end;
    this.wordCount = 0;
    this.lastWithEnd.fill(NOWHERE, 0, end - start + 1);
    for (let at = start; at < end; at++) this.addWordsFrom(at, mayHold, withoutWhole);
  }

  /** Lets a stretch inside the window be a word. Beyond {@link MOST_WORDS} further ones are ignored. */
  addWord(start: number, end: number, cost: number): void {
    const word = this.wordCount;
    if (word === MOST_WORDS) return;
    const to = end - this.start;
    this.wordStarts[word] = start - this.start;
    this.wordCosts[word] = cost;
    this.nextWithEnd[word] = this.lastWithEnd[to]!;
    this.lastWithEnd[to] = word;
    this.wordCount++;
  }

  /**
   * Finds the cheapest path and returns its cost.
   * @param closed a place at which no word may end or begin.
   */
  solve(closed = NOWHERE): number {
    const { best, from, wordStarts, wordCosts, nextWithEnd, lastWithEnd } = this;
    const length = this.end - this.start;
    const forbidden = closed - this.start;
    best[0] = 0;
    for (let to = 1; to <= length; to++) {
      let cheapest = UNREACHED;
      if (to !== forbidden) {
        for (let word = lastWithEnd[to]!; word !== NOWHERE; word = nextWithEnd[word]!) {
          const cost = best[wordStarts[word]!]! + wordCosts[word]!;
          if (cost < cheapest) {
            cheapest = cost;
            from[to] = wordStarts[word]!;
          }
        }
      }
      best[to] = cheapest;
    }
    this.onPath.fill(0, 0, length + 1);
    if (best[length]! < UNREACHED) for (let at = length; at > 0; at = from[at]!) this.onPath[at] = 1;
    this.onPath[0] = 1;
    this.onPath[length] = 1;
    return best[length]!;
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

  private addWordsFrom(at: number, mayHold: MayHold | undefined, withoutWhole: boolean): void {
    const { text, start, end, lexicon } = this;
    const { tree } = lexicon;
    const unit = text.charCodeAt(at);
    let node = tree.enter(unit);
    this.addWord(at, at + 1, lexicon.costOfCharacter(node) + SINGLE_CHARACTER_COST);
    const numberEnd = endOfNumber(text, at, end);
    if (numberEnd > at && !(at > start && isChineseNumeral(text.charCodeAt(at - 1)))) {
      this.addWord(at, numberEnd, NUMBER_COST);
    }
    for (let to = at + 1; to < end && node !== ABSENT; ) {
      // Most characters are followed by none that goes on to a word with them.
      if (to === at + 1 && !lexicon.mayJoin(unit, text.charCodeAt(to))) return;
      node = tree.step(node, text.charCodeAt(to++));
      if (node === ABSENT) return;
      const word = tree.wordAt(node);
      if (word === ABSENT || (withoutWhole && at === start && to === end)) continue;
      if (mayHold === undefined || mayHold(at, to)) this.addWord(at, to, lexicon.costOf(word));
    }
  }
}
