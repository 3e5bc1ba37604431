import { endsHere, hasNounAfter, hasVerbRightBefore } from './cues';
import { isIdiomOrName, isQuantityHead, isQuantityPhrase } from './exclusions';
import type { FormulaTerm } from './formula';
import { readTerms } from './terms';
import { EACH, ITS_OWN, isPartOfLayout } from './vocabulary';

const CONTEXT = 12;
/** What the terms of a formula in a row look like: 一|主|三|辅. */
const ROW = /(?:(?:[一两三四五六七八九十双多]|\d{1,2})[\u3400-\u9fff]{1,3}?){2,5}/uy;
/** 一个|西三环, 两家|五支: what is counted is named, so it is counted. */
const MEASURED = /^[个条家座位名件次种类项支本张所]./u;
const LONGEST_ROW = 14;
const SHORTEST_ROW = 4;
/** In a row of that many parts of a layout nothing need stand beside it. */
const SURELY_LAYOUT = 3;
const ONE_EACH = new RegExp(
  `一(?<first>[${EACH}])一(?<second>${[...ITS_OWN].sort((a, b) => b.length - a.length).join('|')})`,
  'uy',
);

/** A formula of several terms in a row. */
export interface Row {
  readonly end: number;
  readonly terms: readonly FormulaTerm[];
}

/**
 * The row that begins at a place of a folded text without quotation marks: 一村一品; 一主三辅 of parts of a layout with a
 * noun or a verb of policy; 三查三改 of other things with a noun after it, or between a verb and the end of the clause.
 */
export function rowAt(text: string, start: number, before: string): Row | null {
  const pair = oneEachAt(text, start);
  if (pair !== null) return pair;
  ROW.lastIndex = start;
  const widest = ROW.exec(text)?.[0];
  if (widest === undefined || /[\d.]$/u.test(before)) return null;
  // 七横九纵|公路网: what is a layout is not read on into the noun after it.
  return (
    longestRow(text, start, before, widest.length, true) ??
    longestRow(text, start, before, widest.length, false)
  );
}

function longestRow(
  text: string,
  start: number,
  before: string,
  widest: number,
  ofLayout: boolean,
): Row | null {
  for (let length = Math.min(widest + 2, LONGEST_ROW); length >= SHORTEST_ROW; length--) {
    const phrase = text.slice(start, start + length);
    const terms = readTerms(phrase);
    if (terms === null || terms.length < 2 || phrase.includes('、') || isIdiomOrName(phrase)) continue;
    const after = text.slice(start + length, start + length + CONTEXT);
    if (isLayout(terms) !== ofLayout) continue;
    const isRow = ofLayout
      ? terms.length >= SURELY_LAYOUT ||
        hasNounAfter(after) ||
        hasVerbRightBefore(before) ||
        isApart(before, after)
      : mayBeRow(terms, phrase) && isNamed(before, after);
    if (isRow) return { end: start + length, terms };
  }
  return null;
}

function oneEachAt(text: string, start: number): Row | null {
  ONE_EACH.lastIndex = start;
  const found = ONE_EACH.exec(text);
  if (found === null) return null;
  const heads = [found.groups?.['first'] ?? '', found.groups?.['second'] ?? ''];
  return { end: start + found[0].length, terms: heads.map((head) => ({ count: 1, head })) };
}

function isLayout(terms: readonly FormulaTerm[]): boolean {
  if (!terms.every(({ head }) => isPartOfLayout(head))) return false;
  return terms.length >= SURELY_LAYOUT || terms.some(({ count }) => count !== 1);
}

function mayBeRow(terms: readonly FormulaTerm[], phrase: string): boolean {
  if (/^\d/u.test(phrase) || terms.every(({ count }) => count === 1)) return false;
  return terms.every(
    ({ head, count }) =>
      head.length <= 2 &&
      !head.endsWith('的') &&
      !MEASURED.test(head) &&
      (count ?? 0) <= 20 &&
      !isQuantityHead(head) &&
      !isQuantityPhrase(head),
  );
}

/** Whether punctuation or nothing stands on either side. */
function isApart(before: string, after: string): boolean {
  return !/[\u3400-\u9fff\dA-Za-z]$/u.test(before) && !/^[\u3400-\u9fff\dA-Za-z]/u.test(after);
}

function isNamed(before: string, after: string): boolean {
  const hasVerb = hasVerbRightBefore(before);
  if (hasVerb && endsHere(after)) return true;
  return hasNounAfter(after) && (hasVerb || !/[\u3400-\u9fff]$/u.test(before));
}
