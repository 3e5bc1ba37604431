import type { FoldedText } from '../language/fold';
import { Lattice, LONGEST_WINDOW } from '../language/segmentation/lattice';
import type { Lexicon } from '../language/segmentation/lexicon';
import { endOfNumber, isFigure, isInsideToken } from '../language/segmentation/numerals';
import { COST_STEPS } from '../language/segmentation/packed-lexicon';
import { isGivenName } from '../language/segmentation/personal-names';
import { classNumber } from '../language/segmentation/word-classes';
import { isQuoteBefore, isWritableAsOne } from '../language/separation';
import type { Span } from '../language/span';
import { FormWords } from './form-words';
import { isJoin, reachLeft, reachRight } from './surroundings';
import type { FormMatches, TermIndex } from './term-index';
import { Transparency } from './transparency';
import { VerdictMemo } from './verdict-memo';

/** Characters of context on either side that may decide a boundary: two long words, or four short ones. */
const CONTEXT = 10;
/** By how much a term has to win: the lexicon's frequencies are no better than that. */
const MARGIN = 1.75 * COST_STEPS;
const MEASURE = classNumber('measure', true);
const GREAT = '大'.charCodeAt(0);

/** Decides which occurrences of terms are words of their sentence. */
export class BoundaryJudge {
  private readonly lattice: Lattice;
  private readonly formWords: FormWords;
  private readonly transparency: Transparency;
  private readonly verdicts = new VerdictMemo();

  constructor(
    index: TermIndex,
    private readonly lexicon: Lexicon,
    /** 1 for each form that is a unit of measure, which stands right behind a number: 四十万千瓦. */
    private readonly units: Uint8Array = new Uint8Array(index.forms.length),
  ) {
    this.lattice = new Lattice(lexicon);
    this.formWords = new FormWords(index.forms, lexicon);
    this.transparency = new Transparency(lexicon);
  }

  /**
   * Whether match `number` begins and ends where words begin and end. Where no word of the lexicon can reach across
   * its ends that is settled at once; otherwise the words around it, the other terms among them, compete.
   */
  isWord(folded: FoldedText, matches: FormMatches, number: number): boolean {
    const { text } = folded;
    const start = matches.starts[number]!;
    const end = matches.ends[number]!;
    if (!isWritableAsOne(folded, start, end)) return false;
    if (isGivenName(text, start, end, this.lexicon)) return false;
    if (this.isCount(text, start, end)) return false;
    const openLeft =
      start === 0 ||
      isQuoteBefore(folded, start) ||
      (this.units[matches.forms[number]!] === 1 && isFigure(text.charCodeAt(start - 1)));
    const openRight = end === text.length || isQuoteBefore(folded, end);
    if (!openLeft && isInsideToken(text, start)) return false;
    if (!openRight && isInsideToken(text, end)) return false;
    const isContested =
      (!openLeft && isJoin(folded, start, this.lexicon)) || (!openRight && isJoin(folded, end, this.lexicon));
    return !isContested || this.wins(folded, matches, number, openLeft, openRight);
  }

  /** Whether a number and 大 count what follows: 二十大 in 二十大类, 三大 in 三大块. */
  private isCount(text: string, start: number, end: number): boolean {
    if (text.charCodeAt(end - 1) !== GREAT || endOfNumber(text, start, end) !== end - 1) return false;
    return this.lexicon.classOfCharacter(this.lexicon.tree.enter(text.charCodeAt(end))) === MEASURE;
  }

  /** Whether the term holds its ends against the words that reach across those that are contested. */
  private wins(
    folded: FoldedText,
    matches: FormMatches,
    number: number,
    openLeft: boolean,
    openRight: boolean,
  ): boolean {
    const start = matches.starts[number]!;
    const end = matches.ends[number]!;
    const context = Math.min(CONTEXT, (LONGEST_WINDOW - (end - start)) >> 1);
    if (context <= 0) return true;
    const left = openLeft ? start : reachLeft(folded, start, Math.max(0, start - context), this.lexicon);
    const right = openRight
      ? end
      : reachRight(folded, end, Math.min(folded.text.length, end + context), this.lexicon);
    const known = this.verdicts.recall(folded, left, start, end, right);
    if (known !== undefined) return known;
    const verdict = this.decide(folded, matches, number, { start: left, end: right });
    this.verdicts.remember(verdict);
    return verdict;
  }

  /** Lets the term and the words of a stretch around it compete. */
  private decide(folded: FoldedText, matches: FormMatches, number: number, window: Span): boolean {
    const { lattice } = this;
    const start = matches.starts[number]!;
    const end = matches.ends[number]!;
    const isPlain = isContiguous(folded, window.start, window.end);
    const mayHold = isPlain ? undefined : (from: number, to: number) => isOrdinaryWord(folded, from, to);
    lattice.open(folded.text, window.start, window.end, mayHold);
    this.addTerms(
      folded,
      matches,
      window,
      (from, to) => !crosses(from, to, start) && !crosses(from, to, end),
    );
    const best = lattice.solve();
    const crossing: Span[] = [];
    if (!lattice.isBoundary(start)) crossing.push(lattice.wordOver(start));
    if (!lattice.isBoundary(end)) crossing.push(lattice.wordOver(end));
    if (crossing.length === 0) {
      const form = matches.forms[number]!;
      // At an end of the window no word reaches across.
      if (start > window.start) {
        const lead = lattice.solve(start) - best;
        const rival = lattice.wordOver(start);
        if (lead < MARGIN + this.formWords.gainAt(form, rival.end - start)) crossing.push(rival);
      }
      if (end < window.end) {
        const lead = lattice.solve(end) - best;
        const rival = lattice.wordOver(end);
        if (lead < MARGIN + this.formWords.gainAt(form, rival.start - start)) crossing.push(rival);
      }
    }
    if (crossing.length > 0) {
      const cost = this.formWords.costOf(matches.forms[number]!);
      return crossing.every((word) => this.transparency.leavesWhole(folded.text, word, { start, end }, cost));
    }
    // Of two terms that overlap, neither has to win by a margin: 全国人大 and 人大代表 would both lose.
    const overlapping = this.addTerms(
      folded,
      matches,
      window,
      (from, to) => crosses(from, to, start) !== crosses(from, to, end),
    );
    return overlapping === 0 || lattice.solve() === best;
  }

  /** Lets those matches in a stretch be words whose ends are as asked. Returns how many they are. */
  private addTerms(
    folded: FoldedText,
    matches: FormMatches,
    window: Span,
    wanted: (start: number, end: number) => boolean,
  ): number {
    let added = 0;
    for (
      let other = firstWithin(matches.starts, matches.count, window.start);
      other < matches.count;
      other++
    ) {
      const start = matches.starts[other]!;
      const end = matches.ends[other]!;
      if (start >= window.end) break;
      if (end > window.end || !isWritableAsOne(folded, start, end) || !wanted(start, end)) continue;
      const form = matches.forms[other]!;
      this.lattice.addWord(start, end, this.formWords.costOf(form), this.formWords.classOf(form));
      added++;
    }
    return added;
  }
}

/** Whether a stretch of the folded text stands in the source as it is. */
function isContiguous(folded: FoldedText, start: number, end: number): boolean {
  return folded.ends[end - 1]! - folded.starts[start]! === end - start;
}

/** Whether a stretch may be a word of the general language, which does not reach across quotation marks. */
function isOrdinaryWord(folded: FoldedText, start: number, end: number): boolean {
  if (!isWritableAsOne(folded, start, end)) return false;
  for (let at = start + 1; at < end; at++) if (isQuoteBefore(folded, at)) return false;
  return true;
}

/** Whether a stretch reaches across a place. */
function crosses(start: number, end: number, at: number): boolean {
  return start < at && at < end;
}

/** The first of an ascending list of numbers that is not below `limit`. */
function firstWithin(ascending: Int32Array, count: number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
