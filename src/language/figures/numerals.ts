/** The value of each numeral, of 两 too; scales are in {@link SCALES}. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Two numerals side by side that are a range, 二三 in 二三十, or the 三五 of 三五年. */
const NEIGHBOURS = /([一二两三四五六七八])([二三四五六七八九])/u;

/** What a numeral stands for; `to` where it names two neighbouring numbers. */
export interface NumeralValue {
  readonly value: number;
  readonly to?: number;
}

/**
 * The value of a number in Chinese numerals, with a decimal point (一点五亿) or as a range (二三十, 十七八).
 *
 * @returns null where it is no well-formed number: 万一, 亿万, 千百万, and a row of digits as in 二〇二五
 */
export function valueOfNumeral(numeral: string): NumeralValue | null {
  const pair = NEIGHBOURS.exec(numeral);
  if (pair === null) {
    const value = plainValue(numeral);
    return value === null ? null : { value };
  }
  const [both, low = '', high = ''] = pair;
  const step = (DIGITS[high] ?? 0) - (DIGITS[low] ?? 0);
  if (step !== 1 && both !== '三五') return null;
  const head = numeral.slice(0, pair.index);
  const tail = numeral.slice(pair.index + 2);
  const value = plainValue(head + low + tail);
  const to = plainValue(head + high + tail);
  return value === null || to === null ? null : { value, to };
}

function plainValue(numeral: string): number | null {
  for (const [mark, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = numeral.lastIndexOf(mark);
    if (at < 0) continue;
    const high = at === 0 ? 1 : plainValue(numeral.slice(0, at));
    const rest = numeral.slice(at + 1);
    if (high === null || (at === 0 && rest !== '')) return null;
    const low = restValue(rest, factor);
    return low === null || low >= factor ? null : exact(high * factor + low);
  }
  const point = numeral.indexOf('点');
  return point < 0 ? sectionValue(numeral) : decimalValue(numeral.slice(0, point), numeral.slice(point + 1));
}

/** What follows 万 or 亿: 五 in 三万五 counts the scale below. */
function restValue(rest: string, factor: number): number | null {
  if (rest === '') return 0;
  const digit = DIGITS[rest];
  if (digit !== undefined) return (digit * factor) / 10;
  return plainValue(rest.replace(/^零/u, ''));
}

function decimalValue(whole: string, decimals: string): number | null {
  const digits = [...decimals].map((one) => DIGITS[one]);
  const before = sectionValue(whole);
  if (before === null || digits.length === 0 || digits.includes(undefined)) return null;
  return Number(`${before}.${digits.join('')}`);
}

/** A number below 10,000. */
function sectionValue(numeral: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let smallest = 10_000;
  let afterZero = false;
  for (const [i, mark] of [...numeral].entries()) {
    const scale = SCALES[mark];
    if (scale === undefined) {
      const next = DIGITS[mark];
      if (next === undefined || digit !== null) return null;
      if (next === 0 && i > 0) {
        afterZero = true;
        continue;
      }
      digit = next;
      continue;
    }
    if (scale >= smallest) return null;
    if (digit === null && i > 0 && scale !== 10) return null;
    total += (digit ?? 1) * scale;
    smallest = scale;
    digit = null;
    afterZero = false;
  }
  if (digit === null) return numeral === '' ? null : total;
  // 一百五 is 150, 一百零五 105, 十五 15.
  return smallest > 10 && smallest < 10_000 && !afterZero ? total + (digit * smallest) / 10 : total + digit;
}

/** Takes away what binary fractions add: 6.32 × 10¹² and not 6320000000000.001. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
