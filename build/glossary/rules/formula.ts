import { type EntryRule, error, type Finding, warning } from '../finding';

const DIGITS = '零一二三四五六七八九';

/**
 * The numbers that a term names, in order: 三保 → 3, 五位一体 → 5, 1, 十四个坚持 → 14, 15条 → 15, 双碳 → 2.
 * 百, 千 and 万 are left alone: in names of programmes (百千万工程) they count places, not parts.
 */
export function numbersIn(term: string): number[] {
  return [
    ...term.matchAll(
      /\d+|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两双三四五六七八九](?![百千万亿])/g,
    ),
  ].map(([numeral]) => numeralValue(numeral));
}

function numeralValue(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  if (numeral === '两' || numeral === '双') return 2;
  const ten = numeral.indexOf('十');
  if (ten === -1) return DIGITS.indexOf(numeral);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
  const ones = numeral.slice(ten + 1);
  return tens * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/**
 * A formula has as many parts as its number says: its first number (五位一体 has five), all its numbers together
 * (三去一降一补), or one part for each of them (一国两制).
 */
export const formulaParts: EntryRule = ({ term, category, parts }) => {
  if (category !== 'formula') return [];
  const numbers = numbersIn(term);
  // A one counts nothing by itself: the 一体 of 一体推进 is "as one".
  if (!numbers.some((number) => number > 1)) return [];
  if (parts === undefined) {
    return numbers.length === 0
      ? []
      : [warning('parts', 'a formula without parts; list what the number counts')];
  }
  const [first = 0] = numbers;
  const fitting = [first, numbers.reduce((sum, number) => sum + number, 0), numbers.length];
  if (fitting.includes(parts.length)) return [];
  return [error('parts', `${parts.length} parts, but the name says ${first}`)];
};

/** Each part has its Chinese in Chinese and its English in English. */
export const partLanguages: EntryRule = ({ parts = [] }) =>
  parts.flatMap(({ zh, en }, index): Finding[] => {
    const findings: Finding[] = [];
    if (!/\p{Script=Han}/u.test(zh)) findings.push(error(['parts', index, 'zh'], 'has no Chinese in it'));
    if (/\p{Script=Han}/u.test(en))
      findings.push(error(['parts', index, 'en'], 'has Chinese characters in it'));
    if (/\.$/.test(en)) findings.push(error(['parts', index, 'en'], 'ends with a full stop'));
    return findings;
  });
