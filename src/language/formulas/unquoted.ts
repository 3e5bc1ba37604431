import { endsHere, hasNounAfter, hasVerbRightBefore } from './cues';
import { isIdiomOrName, isQuantityHead } from './exclusions';
import type { FormulaTerm } from './formula';
import { sumAt } from './sums';
import { countOf, numeralAt, readTerms } from './terms';
import {
  FIGURATIVE_VERBS,
  FIGURES_OF_SPEECH,
  GREAT_THINGS,
  IDEAS,
  JOININGS,
  LAYOUT,
  PREDICATES,
  PROHIBITIONS,
  RULES,
} from './vocabulary';

/** A formula that stands in the text without quotation marks. */
export interface BareFormula {
  readonly end: number;
  readonly terms: readonly FormulaTerm[];
}

const CONTEXT = 12;
/** What stands before a number that counts nothing by itself: 第三, 其他四个, 前三, 每四个. */
const ORDINAL = /[第前后每近约达超逾余数几上百千万亿点分]$|其[中他余]$/u;
const PREDICATE = longestFirst('个', PREDICATES);
const IDEA = longestFirst('个', IDEAS);
const GREAT = longestFirst('大', GREAT_THINGS);
const RULE = longestFirst('[条项]', RULES);
const JOINED = longestFirst('[\u3400-\u9fff]', JOININGS);
const PROHIBITION = longestFirst('', PROHIBITIONS);
const ONES = /^个(?:一批?|之[\u3400-\u9fff])/u;
const GUARANTEE = /^包[一二三]/u;
/** What the terms of a formula in a row look like: 一|主|三|辅. */
const ROW = /(?:(?:[一二两三四五六七八九十双多]|\d{1,2})[\u3400-\u9fff]{1,2}?){2,5}/uy;
const HARD_RULE = /^[条项](?:硬|铁|军规|高压线|红线|禁令)/u;

/** The formula that begins at a place of a folded text; null where none does. */
export function bareFormulaAt(text: string, start: number): BareFormula | null {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  if (ORDINAL.test(before) || countOf(text.charAt(start - 1)) !== undefined) return null;
  const sum = sumAt(text, start);
  if (sum !== null) return sum.isSure || hasNounAfter(text.slice(sum.end, sum.end + CONTEXT)) ? sum : null;
  return simpleAt(text, start, before) ?? rowAt(text, start, before);
}

function simpleAt(text: string, start: number, before: string): BareFormula | null {
  const numeral = numeralAt(text, start);
  const count = numeral === '' ? undefined : countOf(numeral);
  if (count === undefined || count === null || count < 2 || numeral === '双') return null;
  const from = start + numeral.length;
  const rest = text.slice(from, from + 2 * CONTEXT);
  const length = count > 99 ? 0 : headLength(rest, before, count, /^\d/u.test(numeral));
  return length === 0 ? null : { end: from + length, terms: [{ count, head: rest.slice(0, length) }] };
}

/** How long the catchword after a number is; 0: it is none. */
function headLength(rest: string, before: string, count: number, isArabic: boolean): number {
  const after = (length: number) => rest.slice(length);
  const hasVerb = hasVerbRightBefore(before);
  const isName = (length: number) => endsHere(after(length)) || hasNounAfter(after(length));

  const rule = RULE.exec(rest)?.[0].length ?? 0;
  if (rule > 0 && isName(rule) && isSetOfRules(rest, hasVerb, count)) return rule;
  if (isArabic || count > 20) return 0;

  const ones = ONES.exec(rest)?.[0].length ?? 0;
  if (ones > 0 && isName(ones) && (hasVerb || hasNounAfter(after(ones)))) return ones;
  const predicate = PREDICATE.exec(rest)?.[0].length ?? 0;
  if (predicate > 0 && isName(predicate)) return predicate;
  const idea = IDEA.exec(rest)?.[0].length ?? 0;
  if (idea > 0 && hasVerb && /^(?:意识|自信|自觉)$/u.test(rest.slice(1, idea)) && isName(idea)) return idea;
  const great = GREAT.exec(rest)?.[0].length ?? 0;
  if (great > 0 && isName(great)) return great;
  const prohibition = PROHIBITION.exec(rest)?.[0].length ?? 0;
  if (prohibition > 0 && (endsHere(after(prohibition)) ? hasVerb : hasNounAfter(after(prohibition))))
    return prohibition;
  const joined = JOINED.exec(rest)?.[0].length ?? 0;
  if (joined > 0 && !isQuantityHead(rest.charAt(0)) && isName(joined)) return joined;
  if (GUARANTEE.test(rest) && hasNounAfter(after(2))) return 2;
  if (/^位一体/u.test(rest)) return 3;
  const figurative = FIGURES_OF_SPEECH.exec(rest)?.[0].length ?? 0;
  return figurative > 0 && FIGURATIVE_VERBS.test(before) && isName(figurative) ? figurative : 0;
}

function isSetOfRules(rest: string, hasVerb: boolean, count: number): boolean {
  if (HARD_RULE.test(rest)) return true;
  if (rest.startsWith('项')) return /^项(?:规定|原则|纪律|禁令|注意)/u.test(rest) && count <= 12;
  return hasVerb && count <= 60;
}

/** 一主三辅, 三查三改: of parts of a layout with a noun or a verb of policy, of other things with a noun after it. */
function rowAt(text: string, start: number, before: string): BareFormula | null {
  ROW.lastIndex = start;
  const widest = ROW.exec(text)?.[0];
  if (widest === undefined) return null;
  for (let length = Math.min(widest.length + 2, 12); length >= 4; length--) {
    const phrase = text.slice(start, start + length);
    const terms = readTerms(phrase);
    if (terms === null || terms.length < 2 || isIdiomOrName(phrase)) continue;
    if (terms.some(({ head }) => head.endsWith('的'))) continue;
    if (terms.some(({ head }) => isQuantityHead(head) && !LAYOUT.includes(head)) || sumOf(terms) < 2)
      continue;
    if (terms.some(({ head, count }) => head.length > 2 || (count ?? 0) > 20)) continue;
    const after = text.slice(start + length, start + length + CONTEXT);
    const isLayout = terms.every(({ head }) => LAYOUT.includes(head.charAt(0)));
    if (isLayout ? isInContext(before, after) : isNamed(before, after)) return { end: start + length, terms };
  }
  return null;
}

function isInContext(before: string, after: string): boolean {
  return hasNounAfter(after) || (hasVerbRightBefore(before) && endsHere(after));
}

function isNamed(before: string, after: string): boolean {
  return hasNounAfter(after) && (hasVerbRightBefore(before) || !/[\u3400-\u9fff]$/u.test(before));
}

function sumOf(terms: readonly FormulaTerm[]): number {
  return terms.reduce((sum, { count }) => sum + (count ?? 2), 0);
}

/** One of several words after something, the longest that fits. */
function longestFirst(before: string, words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`^${before}(?:${sorted.join('|')})`, 'u');
}
