import type { Span } from '../span';
import type { Lexicon } from './lexicon';
import { endOfNumber, isChineseNumeral } from './numerals';
import { COST_STEPS } from './packed-lexicon';
import { ABSENT } from './prefix-tree';
import { CLASS_COUNT, NUMBER_CLASS, OTHER_CLASS } from './word-classes';

/** The longest stretch that is segmented at once. */
export const LONGEST_WINDOW = 64;

/** A number is one word, whatever its length: 第三, 二十, 一百五十. */
const NUMBER_COST = 8 * COST_STEPS;
/** Nine for each character of the longest window; no real text comes near. */
const MOST_WORDS = 9 * LONGEST_WINDOW;
const UNREACHED = 0x3fffffff;
const NOWHERE = -1;

/** Whether the units from `start` to `end` may be one word of the lexicon. */
export type MayHold = (start: number, end: number) => boolean;

/**
 * The cheapest division of a stretch of text into words (Viterbi over the lattice of all words that the lexicon
 * and the caller know; costs add up, so the cheapest path is the
 * most probable under a model in which a word depends on its class and its class on that of the word before).
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
  private readonly wordClasses = new Uint8Array(MOST_WORDS);
  private readonly nextWithEnd = new Int32Array(MOST_WORDS);
  private wordCount = 0;
  private readonly lastWithEnd = new Int32Array(LONGEST_WINDOW + 1);
  /** For each word the cost of the cheapest path that ends with it, and the word before it on that path. */
  private readonly best = new Int32Array(MOST_WORDS);
  private readonly previous = new Int32Array(MOST_WORDS);
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
  addWord(start: number, end: number, cost: number, wordClass = OTHER_CLASS): void {
    const word = this.wordCount;
    if (word === MOST_WORDS) return;
    const to = end - this.start;
    this.wordStarts[word] = start - this.start;
    this.wordCosts[word] = cost;
    this.wordClasses[word] = wordClass;
    this.nextWithEnd[word] = this.lastWithEnd[to]!;
    this.lastWithEnd[to] = word;
    this.wordCount++;
  }

  /**
   * Finds the cheapest path and returns its cost.
   * @param closed a place at which no word may end or begin.
   */
  solve(closed = NOWHERE): number {
    const { best, previous, wordStarts, wordCosts, wordClasses, nextWithEnd, lastWithEnd } = this;
    const { transitions } = this.lexicon;
    const length = this.end - this.start;
    const forbidden = closed - this.start;
    for (let to = 1; to <= length; to++) {
      for (let word = lastWithEnd[to]!; word !== NOWHERE; word = nextWithEnd[word]!) {
        const from = wordStarts[word]!;
        const row = wordClasses[word]!;
        let cheapest = from === 0 ? 0 : UNREACHED;
        previous[word] = NOWHERE;
        if (from > 0) {
          for (let before = lastWithEnd[from]!; before !== NOWHERE; before = nextWithEnd[before]!) {
            const cost = best[before]! + transitions[wordClasses[before]! * CLASS_COUNT + row]!;
            if (cost < cheapest) {
              cheapest = cost;
              previous[word] = before;
            }
          }
        }
        best[word] = to === forbidden || cheapest > UNREACHED >> 1 ? UNREACHED : cheapest + wordCosts[word]!;
      }
    }
    this.onPath.fill(0, 0, length + 1);
    let last = NOWHERE;
    let total = UNREACHED;
    for (let word = lastWithEnd[length]!; word !== NOWHERE; word = nextWithEnd[word]!) {
      if (best[word]! < total) {
        total = best[word]!;
        last = word;
      }
    }
    for (let word = last; word !== NOWHERE; word = previous[word]!) this.onPath[wordStarts[word]!] = 1;
    this.onPath[0] = 1;
    this.onPath[length] = 1;
    return total;
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
    this.addWord(at, at + 1, lexicon.costOfCharacter(node), lexicon.classOfCharacter(node));
    const numberEnd = endOfNumber(text, at, end);
    if (numberEnd > at && !(at > start && isChineseNumeral(text.charCodeAt(at - 1)))) {
      this.addWord(at, numberEnd, NUMBER_COST, NUMBER_CLASS);
    }
    for (let to = at + 1; to < end && node !== ABSENT; ) {
      // Most characters are followed by none that goes on to a word with them.
      if (to === at + 1 && !lexicon.mayJoin(unit, text.charCodeAt(to))) return;
      node = tree.step(node, text.charCodeAt(to++));
      if (node === ABSENT) return;
      const word = tree.wordAt(node);
      if (word === ABSENT || (withoutWhole && at === start && to === end)) continue;
      if (mayHold === undefined || mayHold(at, to))
        this.addWord(at, to, lexicon.costOf(word), lexicon.classOf(word));
    }
  }
}
