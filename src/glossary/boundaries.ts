import type { FoldedText } from '../language/fold';
import { Lattice, LONGEST_WINDOW } from '../language/segmentation/lattice';
import type { Lexicon } from '../language/segmentation/lexicon';
import { isFigure, isInsideNumber, isInsideToken } from '../language/segmentation/numerals';
import { COST_STEPS } from '../language/segmentation/packed-lexicon';
import { isGivenName } from '../language/segmentation/personal-names';
import { ABSENT } from '../language/segmentation/prefix-tree';
import { isQuoteBefore, isWritableAsOne } from '../language/separation';
import type { Span } from '../language/span';
import type { FormMatches, TermIndex } from './term-index';
import { VerdictMemo } from './verdict-memo';

/** Characters of context on either side that may decide a boundary: two long words, or four short ones. */
const CONTEXT = 10;
/**
 * How much likelier a term of the glossary is, in the texts that it was written for, than its parts coming together
 * by chance. docs/decisions/0004-term-boundaries.md tells how it was chosen.
 */
const COLLOCATION_GAIN = 5 * COST_STEPS;
/** By how much a term has to win: the lexicon's frequencies are no better than that. */
const MARGIN = 1.5 * COST_STEPS;
const UNKNOWN = -1;

/**
 * Added to a term they make a person or a thing of it, which is not what the term means: a 书记员 is no 书记, a 农民工 no
 * 农民, a 主席台 no 主席.
 */
const DERIVING_SUFFIXES = '员工长人家子生儿手师台';
/** Added to a term they name the body in charge of it, however rare the term is by itself: 国资委, 民政局. */
const INSTITUTION_SUFFIXES = '委局部厅办署处科站所';
/** How many times commoner a part must be than the whole word to be a word by itself there, as a difference of costs. */
const INDEPENDENCE = COST_STEPS;

/** A part is no word of its own where the whole is twice as common: 乐业 in 安居乐业. */
const BOUND = 0.75 * COST_STEPS;

/** Decides which occurrences of terms are words of their sentence. */
export class BoundaryJudge {
  /** The words around a term, and the words inside a single one: the second is asked while the first is open. */
  private readonly lattice: Lattice;
  private readonly inside: Lattice;
  private readonly verdicts = new VerdictMemo();
  /** Cost of each form as a word, once it was needed. */
  private readonly formCosts: Int32Array;

  constructor(
    private readonly index: TermIndex,
    private readonly lexicon: Lexicon,
    /** 1 for each form that is a unit of measure, which stands right behind a number: 四十万千瓦. */
    private readonly units: Uint8Array = new Uint8Array(index.forms.length),
  ) {
    this.lattice = new Lattice(lexicon);
    this.inside = new Lattice(lexicon);
    this.formCosts = new Int32Array(index.forms.length).fill(UNKNOWN);
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
    if (!isContiguous(folded, left, right))
      return this.decide(folded, matches, number, { start: left, end: right });
    const known = this.verdicts.recall(folded.text, left, start, end, right);
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
    const cost = this.costOf(matches.forms[number]!);
    const isPlain = isContiguous(folded, window.start, window.end);
    const mayHold = isPlain ? undefined : (from: number, to: number) => isOrdinaryWord(folded, from, to);
    lattice.open(folded.text, window.start, window.end, mayHold);
    for (
      let other = firstWithin(matches.starts, matches.count, window.start);
      other < matches.count;
      other++
    ) {
      const otherStart = matches.starts[other]!;
      const otherEnd = matches.ends[other]!;
      if (otherStart >= window.end) break;
      if (otherEnd > window.end || !isWritableAsOne(folded, otherStart, otherEnd)) continue;
      lattice.addWord(otherStart, otherEnd, this.costOf(matches.forms[other]!));
    }
    const best = lattice.solve();
    const crossing: Span[] = [];
    if (!lattice.isBoundary(start)) crossing.push(lattice.wordOver(start));
    if (!lattice.isBoundary(end)) crossing.push(lattice.wordOver(end));
    if (crossing.length === 0) {
      // At an end of the window no word reaches across.
      if (start > window.start && lattice.solve(start) - best < MARGIN)
        crossing.push(lattice.wordOver(start));
      if (end < window.end && lattice.solve(end) - best < MARGIN) crossing.push(lattice.wordOver(end));
    }
    return crossing.every((word) => this.isTransparent(folded.text, word, start, end, cost));
  }

  /**
   * Whether a word that reaches beyond a term is made of a part that belongs to the term and others that do not, so
   * that the term is whole in it: 市人大 and 工会法, 中国科协, 教育法 after 义务.
   */
  private isTransparent(text: string, word: Span, start: number, end: number, cost: number): boolean {
    const { lexicon, inside } = this;
    const whole = lexicon.tree.find(text.slice(word.start, word.end));
    if (whole === ABSENT) return false;
    const independent = lexicon.costOf(whole) - INDEPENDENCE;

    const inner = { start: Math.max(word.start, start), end: Math.min(word.end, end) };
    const isWholeTerm = inner.start === start && inner.end === end;
    if (!isWholeTerm && inner.end - inner.start < 2) return false;
    inside.open(text, word.start, word.end, undefined, true);
    if (isWholeTerm) inside.addWord(start, end, cost);
    inside.solve();
    if (!inside.isBoundary(inner.start) || !inside.isBoundary(inner.end)) return false;

    const outer = [text.slice(word.start, inner.start), text.slice(inner.end, word.end)].filter(
      (part) => part !== '',
    );
    const suffix = word.end === inner.end + 1 ? text[inner.end]! : '';
    if (suffix !== '' && DERIVING_SUFFIXES.includes(suffix)) return false;
    const bound = lexicon.costOf(whole) + BOUND;
    if (outer.some((part) => part.length > 1 && this.costOfWord(part) > bound)) return false;
    if (suffix !== '' && outer.length === 1 && INSTITUTION_SUFFIXES.includes(suffix)) return true;
    // Beside a single syllable the term has to show that it is the commoner word: 常委 is not in 常委会.
    const innerCost = isWholeTerm ? cost : this.costOfWord(text.slice(inner.start, inner.end));
    return outer.every((part) => part.length > 1) || innerCost <= independent;
  }

  private costOfWord(text: string): number {
    const word = this.lexicon.tree.find(text);
    return word === ABSENT ? Number.POSITIVE_INFINITY : this.lexicon.costOf(word);
  }

  /** What a form costs as a word: as a word of the lexicon or as its parts with the gain, whichever is less. */
  private costOf(form: number): number {
    const known = this.formCosts[form]!;
    if (known !== UNKNOWN) return known;
    const text = this.index.forms[form]!;
    let cost = 0;
    if (text.length <= LONGEST_WINDOW) {
      this.inside.open(text, 0, text.length, undefined, true);
      cost = Math.max(0, this.inside.solve() - COLLOCATION_GAIN);
      const word = this.lexicon.tree.find(text);
      if (word !== ABSENT) cost = Math.min(cost, this.lexicon.costOf(word));
    }
    this.formCosts[form] = cost;
    return cost;
  }
}

function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007;
}

/**
 * How far back the words reach that may have a say in where the term begins: to the nearest place that no word can
 * cross.
 */
function reachLeft(folded: FoldedText, start: number, limit: number, lexicon: Lexicon): number {
  let at = start;
  while (at > limit && isJoin(folded, at, lexicon)) at--;
  return at;
}

/** The same onwards, for where it ends. */
function reachRight(folded: FoldedText, end: number, limit: number, lexicon: Lexicon): number {
  let at = end;
  while (at < limit && isJoin(folded, at, lexicon)) at++;
  return at;
}

/** Whether some word may reach across a place in the text. */
function isJoin(folded: FoldedText, at: number, lexicon: Lexicon): boolean {
  const left = folded.text.charCodeAt(at - 1);
  const right = folded.text.charCodeAt(at);
  if (!isHan(left) || !isHan(right)) return false;
  return (lexicon.mayJoin(left, right) || isInsideNumber(left, right)) && !isQuoteBefore(folded, at);
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
