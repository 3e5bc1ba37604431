import { isIdiomOrName, isQuantityHead, isQuantityPhrase } from './exclusions';
import type { FormulaTerm } from './formula';
import { programmeAt } from './programmes';
import { sumAt } from './sums';
import { readTerms } from './terms';
import { PREDICATES } from './vocabulary';

/** What a quotation says if it is a formula. */
export interface QuotedFormula {
  readonly terms: readonly FormulaTerm[];
  /**
   * What must stand beside the quotation marks:
   * - `nothing`: the form is one that only formulas have;
   * - `name`: a noun of policy that it is the name of, for “1235”工作法 is one and “3456”路 is not;
   * - `noun`: any noun that it is the name of, for “三公”经费; or what `cue` asks for;
   * - `cue`: a verb or a noun of policy, for “三急”, “双面绣” have the form as well.
   */
  readonly needs: 'nothing' | 'name' | 'noun' | 'cue';
}

/** The measure words of formulas, before what they count. */
const MEASURED = /^(?:个|项|条|种|大|篇|件|道|场|张)[\u3400-\u9fff]{2,}$/u;
/** 国九条, 民营经济26条: the name of a set of measures. */
const SET_OF_RULES = /^[\u3400-\u9fff]{0,8}?(?<numeral>[一二三四五六七八九十]{1,3}|\d{1,3})条$/u;
/** 新三样 and 老三样 are formulas as 三样 is. */
const NEW_OR_OLD = /^[新老](?=[两三四五六七八九十])/u;
/** 1235工作法: one of this, two of that. Not years, universities and telephones. */
const DIGITS = /^(?!19|20|985$|211$|863$|973$|1[12]\d$|400$|800$)[1-9]{3,4}$/u;
const LONGEST_SIMPLE_HEAD = 6;
const LONGEST_OF_ONES = 3;
const ANY_PREDICATE = new RegExp(`^个(?:${PREDICATES.join('|')})`, 'u');

/** Reads the text between two quotation marks, folded, as a formula. */
export function readQuotation(content: string): QuotedFormula | null {
  const sum = sumAt(content, 0);
  if (sum !== null)
    return sum.end === content.length ? { terms: sum.terms, needs: sum.isSure ? 'nothing' : 'cue' } : null;
  const digits = digitsOf(content);
  if (digits !== null) return { terms: digits, needs: 'name' };
  if (isIdiomOrName(content)) return null;
  const programme = programmeAt(content, 0);
  if (programme?.end === content.length)
    return { terms: programme.terms, needs: programme.isNamed ? 'nothing' : 'cue' };
  const rules = SET_OF_RULES.exec(content)?.groups?.['numeral'];
  const terms = readTerms(rules === undefined ? content.replace(NEW_OR_OLD, '') : `${rules}条`);
  const [first] = terms ?? [];
  if (terms === null || first === undefined) return null;
  if (terms.length > 1) return compound(terms);
  const { count, head } = first;
  if (count === null || count < 2) return null;
  if (rules !== undefined) return { terms, needs: count < 5 ? 'cue' : 'nothing' };
  if (isQuantityHead(head) || isQuantityPhrase(head) || head.length > LONGEST_SIMPLE_HEAD + 2) return null;
  if (MEASURED.test(head))
    return { terms, needs: ANY_PREDICATE.test(head) || head.length <= 5 ? 'nothing' : 'cue' };
  if (head.length > LONGEST_SIMPLE_HEAD || count > 20) return null;
  return { terms, needs: mayTakeAnyNoun(content, count, head) ? 'noun' : 'cue' };
}

/** “三公”经费, “两高”项目. What two of something are called with 二 or 双 is more often a name: “双面”绣. */
function mayTakeAnyNoun(content: string, count: number, head: string): boolean {
  return head.length === 1 && count <= 10 && (count > 2 || content.startsWith('两'));
}

function compound(terms: readonly FormulaTerm[]): QuotedFormula | null {
  const isQuantity = ({ head }: FormulaTerm) =>
    isQuantityPhrase(head) || (isQuantityHead(head) && !/^[级线站点层环区片块组队人]$/u.test(head));
  // 三支一扶: only where all terms count is it a quantity.
  if (terms.every(isQuantity) || terms.some(({ head }) => isQuantityPhrase(head))) return null;
  const counts = terms.map(({ count }) => count);
  if (counts.some((count) => count !== null && count > 99)) return null;
  // “一刀切一块”: of all ones only short pairs are formulas, and 一X一Y is as often an idiom.
  const areOnes = counts.every((count) => count === 1);
  const longest = Math.max(...terms.map(({ head }) => head.length));
  if (areOnes && longest > LONGEST_OF_ONES) return null;
  return { terms, needs: areOnes || longest > 3 || terms.some(isQuantity) ? 'cue' : 'nothing' };
}

function digitsOf(content: string): FormulaTerm[] | null {
  return DIGITS.test(content) ? [...content].map((digit) => ({ count: Number(digit), head: '' })) : null;
}
