import { valueOfNumeral } from '../figures/numerals';
import type { FormulaTerm } from './formula';

const NUMERAL =
  /(?:[二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九双百千万多N]|\d{1,3})/uy;
/** A 一 that belongs to the word before it: 三个|一批, 五位|一体, 四|统一, 五|包一 is told apart. */
const ONE_AFTER = '个位合统归唯同逐之如单第位';
/** A 一 that begins a word: 一体, 一批, 一致. */
const ONE_BEFORE = '体批致起流键';
/** Numerals inside words: 农村千家, 百姓, 双向, 多样, 万众. */
const NUMERAL_IN_WORD = /^(?:百姓|双向|多样|多元|多层|万众|千家|百业|万家|多方|多点发力)/u;
const HAN = /^[\u3400-\u9fff]+$/u;
/** A number right after a number: 十四|五, 五|四 and 九|一八 are dates and plans; 双|十 counts tens. */
const NUMBER_FIRST = /^[一二三四五六七八九十百千万]/u;
/** 二次, 二元, 二孩: what formulas have two of is 两 or 双. */
const ORDINAL_TWO = '二';
const LONGEST_HEAD = 8;
const MOST_TERMS = 6;
/** What separates the terms of a formula that is told slowly: 双随机、一公开. */
const SEPARATOR = '、';

/**
 * Takes a formula apart into its numbers and what each counts: 一站两员三队 is 1 站, 2 员, 3 队.
 *
 * @param text the formula alone, folded
 * @returns null where the text is not of that form: it must begin with a number and hold nothing but Han and, between
 *   two terms, the mark of a list
 */
export function readTerms(text: string): FormulaTerm[] | null {
  const terms: FormulaTerm[] = [];
  for (let at = 0; at < text.length; ) {
    const numeral = numeralAt(text, at);
    if (numeral === '' || terms.length === MOST_TERMS) return null;
    const count = countOf(numeral);
    if (count === undefined || numeral === ORDINAL_TWO) return null;
    const from = at + numeral.length;
    at = from;
    while (at < text.length && !beginsTerm(text, at, from)) at++;
    const written = text.slice(from, at);
    const head = at < text.length && written.endsWith(SEPARATOR) ? written.slice(0, -1) : written;
    if (head.length > LONGEST_HEAD || !HAN.test(head)) return null;
    if (NUMBER_FIRST.test(head) && numeral !== '双' && numeral !== '多') return null;
    terms.push({ count, head });
  }
  return terms.length === 0 ? null : terms;
}

/** The number at a place as it is written; empty where none begins. */
export function numeralAt(text: string, at: number): string {
  NUMERAL.lastIndex = at;
  return NUMERAL.exec(text)?.[0] ?? '';
}

/** The value of the number of a formula: null where it is left open, undefined where it is no such number. */
export function countOf(numeral: string): number | null | undefined {
  if (numeral === '多' || numeral === 'N') return null;
  if (numeral === '双') return 2;
  if (/^\d+$/u.test(numeral)) return Number(numeral);
  const value = valueOfNumeral(numeral);
  return value === null || value.to !== undefined ? undefined : value.value;
}

/** How many things all terms stand for together; null where one of them leaves it open. */
export function totalOf(terms: readonly FormulaTerm[]): number | null {
  let total = 0;
  for (const { count, head } of terms) {
    if (count === null) return null;
    // 百千万工程 and 1+10+100 count places and people, not parts.
    if (head === '' && count >= 100) return null;
    total += count;
  }
  return total;
}

function beginsTerm(text: string, at: number, from: number): boolean {
  if (at === from) return false;
  const numeral = numeralAt(text, at);
  if (numeral === '' || at + numeral.length === text.length) return false;
  if (text.charAt(at - 1) === SEPARATOR) return true;
  // 四个|百亿 counts what is worth ten billion.
  if (text.charAt(at - 1) === '个' && '百千万'.includes(numeral)) return false;
  // 四单|一网: where 单 is all that is counted, it is not the 单 of 单一.
  const isSingle = at - from === 1 && text.charAt(from) === '单';
  if (
    numeral === '一' &&
    ((ONE_AFTER.includes(text.charAt(at - 1)) && !isSingle) || ONE_BEFORE.includes(text.charAt(at + 1)))
  )
    return false;
  return !NUMERAL_IN_WORD.test(text.slice(at, at + 4));
}
