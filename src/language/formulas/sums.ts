import type { FormulaTerm } from './formula';
import { countOf } from './terms';

/** A wrapped line may leave a space beside the sign. */
const SUM = /(?:\d{1,3}|[NXn])(?: ?\+ ?(?:\d{1,3}|[NXn])){1,8}/uy;
const CHINESE_SUM = /[一二两三四五六七八九十](?:\+(?:[一二两三四五六七八九十]|[NXn])){1,5}/uy;
const BESIDE_SUM = /[\dA-Za-z.+=×%-]$|\+ $/u;
/** What a sum of a formula is followed by: 1+6+N政策体系. */
const PART_OF_NUMBER = /^(?:[.=×%]|\d|[A-Za-z]|[岁年月日元万亿倍个])/u;

/** A sum that stands for a system: its terms and where it ends. */
export interface Sum {
  readonly end: number;
  readonly terms: readonly FormulaTerm[];
  /** It has an N or three numbers: 3+1 alone may be arithmetic or a score. */
  readonly isSure: boolean;
}

/** The sum that begins at a place: 1+6+N, 3+1. Null for arithmetic (3+2=5) and where it is part of something else. */
export function sumAt(text: string, start: number): Sum | null {
  if (start > 0 && BESIDE_SUM.test(text.slice(Math.max(0, start - 2), start))) return null;
  SUM.lastIndex = start;
  CHINESE_SUM.lastIndex = start;
  const sum = (SUM.exec(text) ?? CHINESE_SUM.exec(text))?.[0];
  if (sum === undefined) return null;
  const end = start + sum.length;
  if (PART_OF_NUMBER.test(text.slice(end, end + 1)) || /^ ?\+/u.test(text.slice(end, end + 2))) return null;
  const terms = sum.split('+').map((term) => ({ count: countOf(term.trim()) ?? null, head: '' }));
  if (terms.every(({ count }) => count === null)) return null;
  const isSmall = terms.every(({ count }) => count === null || count < 100);
  return { end, terms, isSure: isSmall && (terms.length > 2 || terms.some(({ count }) => count === null)) };
}
