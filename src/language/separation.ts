import type { FoldedText } from './fold';

/**
 * What the source has between two units that stand side by side in the folded text, as bits. Whether the two belong
 * to one word is another question: see {@link isWritableAsOne}.
 */
export const Separation = {
  none: 0,
  space: 1,
  lineBreak: 2,
  openingQuote: 4,
  closingQuote: 8,
  straightQuote: 16,
} as const;

const LINE_BREAKS = '\n\v\f\r\u0085\u2028';
const OPENING_QUOTES = '“‘「『〝\ufe41\ufe43｢';
const CLOSING_QUOTES = '”’」』〞〟\ufe42\ufe44｣';
const STRAIGHT_QUOTES = '"＂';
/** Below it the folded text has letters, digits and punctuation. */
const FIRST_HAN = 0x3400;
const WHITE_SPACE = /\s/u;

const ANY_QUOTE = Separation.openingQuote | Separation.closingQuote | Separation.straightQuote;

/** What stands in the source before folded unit `at` (from 0 to the length of the folded text). */
export function separationBefore(folded: FoldedText, at: number): number {
  const from = at === 0 ? 0 : folded.ends[at - 1]!;
  const to = at < folded.starts.length ? folded.starts[at]! : folded.source.length;
  let separation: number = Separation.none;
  for (let i = from; i < to; i++) {
    const character = folded.source[i]!;
    if (LINE_BREAKS.includes(character)) separation |= Separation.lineBreak;
    else if (OPENING_QUOTES.includes(character)) separation |= Separation.openingQuote;
    else if (CLOSING_QUOTES.includes(character)) separation |= Separation.closingQuote;
    else if (STRAIGHT_QUOTES.includes(character)) separation |= Separation.straightQuote;
    else if (WHITE_SPACE.test(character)) separation |= Separation.space;
  }
  return separation;
}

/** Whether the source has quotation marks before folded unit `at`. */
export function isQuoteBefore(folded: FoldedText, at: number): boolean {
  // Nothing was dropped here: the usual case.
  if (at > 0 && folded.starts[at] === folded.ends[at - 1]) return false;
  return (separationBefore(folded, at) & ANY_QUOTE) !== 0;
}

/**
 * Whether a stretch of the folded text is one piece of writing in the source too:
 * - spaces stand between all of its characters, and around them if they are two (a letter-spaced headline), or
 *   between none, for 张三 保罗 holds no 三保. A line break is never against it, nor a space beside a Latin letter or a
 *   figure, which is only typography;
 * - what is quoted in it is quoted from its beginning (“三北”工程), to its end (新“三样”), or both mark lie in it. A
 *   quotation that begins before it and ends in the middle, or the other way round, is against it.
 */
export function isWritableAsOne(folded: FoldedText, start: number, end: number): boolean {
  // Nothing was dropped in it: the usual case.
  if (folded.starts[end - 1]! - folded.starts[start]! === end - 1 - start) return true;
  return isEvenlySpaced(folded, start, end) && isEvenlyQuoted(folded, start, end);
}

function isEvenlySpaced(folded: FoldedText, start: number, end: number): boolean {
  let spaced = 0;
  let joined = 0;
  for (let at = start + 1; at < end; at++) {
    const separation = separationBefore(folded, at);
    if ((separation & Separation.lineBreak) !== 0 || isBesideLatin(folded.text, at)) continue;
    if ((separation & Separation.space) !== 0) spaced++;
    else joined++;
  }
  if (spaced === 0) return true;
  if (joined > 0) return false;
  // One space between two characters is no proof of letter spacing unless it goes on around them.
  return spaced > 1 || (isApart(folded, start) && isApart(folded, end));
}

/** Whether a place is at an end of the text, beside something else than Han, or has anything dropped at it. */
function isApart(folded: FoldedText, at: number): boolean {
  const { text } = folded;
  if (
    at === 0 ||
    at === text.length ||
    text.charCodeAt(at - 1) < FIRST_HAN ||
    text.charCodeAt(at) < FIRST_HAN
  ) {
    return true;
  }
  return separationBefore(folded, at) !== Separation.none;
}

function isBesideLatin(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) < 0x2e80 || text.charCodeAt(at) < 0x2e80;
}

function isEvenlyQuoted(folded: FoldedText, start: number, end: number): boolean {
  let depth = 0;
  let closesWhatWasOpen = false;
  let straight = 0;
  for (let at = start + 1; at < end; at++) {
    const separation = separationBefore(folded, at);
    if ((separation & Separation.closingQuote) !== 0) {
      if (depth > 0) depth--;
      else if (closesWhatWasOpen) return false;
      else closesWhatWasOpen = true;
    }
    if ((separation & Separation.openingQuote) !== 0) depth++;
    if ((separation & Separation.straightQuote) !== 0) straight++;
  }
  const before = separationBefore(folded, start);
  const after = separationBefore(folded, end);
  if (closesWhatWasOpen && (before & Separation.openingQuote) === 0) return false;
  if (depth > 1 || (depth === 1 && (after & Separation.closingQuote) === 0)) return false;
  return straight % 2 === 0 || ((before | after) & Separation.straightQuote) !== 0;
}
