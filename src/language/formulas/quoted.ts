import { isIdiomOrName, isQuantityHead } from './exclusions';
import type { FormulaTerm } from './formula';
import { sumAt } from './sums';
import { readTerms } from './terms';
import { PREDICATES } from './vocabulary';

/** What a quotation says if it is a formula. */
export interface QuotedFormula {
  readonly terms: readonly FormulaTerm[];
  /** Quotation marks are not enough: “三急”, “双面绣” have the form as well. */
  readonly needsCue: boolean;
}

/** The measure words of formulas, before what they count. */
const MEASURED = /^(?:个|项|条|种|大|篇|件|道|场|张)[\u3400-\u9fff]{2,}$/u;
const PROGRAMME = /^(?:十百千万?|百千万?|千百万|千万)$/u;
/** 国九条, 民营经济26条: the name of a set of measures. */
const SET_OF_RULES = /^[\u3400-\u9fff]{0,8}?(?<numeral>[一二三四五六七八九十]{1,3}|\d{1,3})条$/u;
const LONGEST_SIMPLE_HEAD = 6;
const ANY_PREDICATE = new RegExp(`^个(?:${PREDICATES.join('|')})`, 'u');

/** Reads the text between two quotation marks, folded, as a formula. */
export function readQuotation(content: string): QuotedFormula | null {
  const sum = sumAt(content, 0);
  if (sum !== null) return sum.end === content.length ? { terms: sum.terms, needsCue: !sum.isSure } : null;
  if (isIdiomOrName(content)) return null;
  if (PROGRAMME.test(content)) return { terms: [{ count: null, head: '' }], needsCue: true };
  const rules = SET_OF_RULES.exec(content)?.groups?.['numeral'];
  const terms = readTerms(rules === undefined ? content : `${rules}条`);
  const [first] = terms ?? [];
  if (terms === null || first === undefined) return null;
  if (terms.length > 1) return compound(terms);
  const { count, head } = first;
  if (count === null || count < 2) return null;
  if (rules !== undefined) return { terms, needsCue: count < 5 };
  if (isQuantityHead(head) || head.length > LONGEST_SIMPLE_HEAD + 2) return null;
  if (MEASURED.test(head)) return { terms, needsCue: !(ANY_PREDICATE.test(head) || head.length <= 5) };
  return head.length > LONGEST_SIMPLE_HEAD || count > 20 ? null : { terms, needsCue: true };
}

function compound(terms: readonly FormulaTerm[]): QuotedFormula | null {
  if (terms.some(({ head }) => isQuantityHead(head) && !/^[级线站点层环区片块组队人]$/u.test(head)))
    return null;
  const counts = terms.map(({ count }) => count);
  if (counts.some((count) => count !== null && count > 99)) return null;
  // “一刀切一块”: of all ones only short pairs are formulas, and 一X一Y is as often an idiom.
  const areOnes = counts.every((count) => count === 1);
  return { terms, needsCue: areOnes || terms.some(({ head }) => head.length > 3) };
}
