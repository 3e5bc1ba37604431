import type { Amount, Direction } from './figure';
import type { Conversion } from './unit';

const MILLION = 1e6;
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [MILLION, 'million'],
] as const;
/** Units that follow the number without being counted. */
const SIGNS = new Set(['%', '‰', '°C']);
/** An indefinite measure counts by itself: 129 items are 129. */
const FEWEST_DIGITS = 4;

/**
 * A number as English texts print it: in full below a million (863,840), with million, billion or trillion and
 * two decimals above, more where there are less than four digits (12.96 million, 2.595 million).
 */
export function englishNumber(value: number): string {
  const { digits, scale } = printed(value);
  return scale === '' ? digits : `${digits} ${scale}`;
}

/** Whether {@link englishNumber} says all of a number. */
export function isPrintedExactly(value: number): boolean {
  const { shown } = printed(value);
  return Math.abs(shown - value) <= Math.abs(value) * 1e-9;
}

function printed(value: number): { digits: string; scale: string; shown: number } {
  const size = Math.abs(value);
  // 999,999,999 is not "1,000 million".
  const [factor, scale] = SCALES.find(([limit]) => size >= limit) ?? [1, ''];
  const scaled = value / factor;
  const decimals =
    factor === 1 ? 4 : Math.max(2, FEWEST_DIGITS - Math.trunc(Math.abs(scaled)).toString().length);
  const shown = Number(scaled.toFixed(decimals));
  if (factor !== 1 && Math.abs(shown) >= 1000 && factor !== 1e12)
    return printed(Math.sign(value) * factor * 1000);
  return { digits: grouped(shown), scale, shown: shown * factor };
}

function grouped(value: number): string {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const sign = value < 0 ? '−' : '';
  const groups = whole.replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${sign}${groups}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A number and its unit, of a range both ends: "3–5 years", "2,380 yuan per tonne", "6 %". */
export function englishAmount({ value, to, unit }: Amount, one: string): string {
  const number = to === undefined ? englishNumber(value) : englishRange(value, to);
  if (unit === '') return number;
  return `${number} ${value === 1 && to === undefined && !SIGNS.has(unit) ? one : unit}`;
}

function englishRange(from: number, to: number): string {
  const low = printed(from);
  const high = printed(to);
  return low.scale === high.scale || low.scale === ''
    ? low.scale === high.scale
      ? `${low.digits}–${englishNumber(to)}`
      : `${low.digits} to ${englishNumber(to)}`
    : `${englishNumber(from)} to ${englishNumber(to)}`;
}

/** An amount in another unit, unrounded. */
export function converted({ value, to }: Amount, { factor, unit }: Conversion): Amount {
  const convert = (number: number) => Number((number * factor).toPrecision(10));
  return { value: convert(value), unit, ...(to === undefined ? {} : { to: convert(to) }) };
}

/**
 * " = 23.8 million tonnes" or " ≈ 863,840 ha": a conversion in as many significant digits as the figure has, three
 * at least and five at most, with a sign that says whether either side is rounded.
 */
export function englishConversion(amount: Amount, si: Amount): string {
  const digits = Math.max(
    significantDigits(amount.value),
    amount.to === undefined ? 0 : significantDigits(amount.to),
  );
  const kept = Math.min(5, Math.max(3, digits));
  const rounded: Amount = {
    value: roundedTo(si.value, kept),
    unit: si.unit,
    ...(si.to === undefined ? {} : { to: roundedTo(si.to, kept) }),
  };
  const isExact =
    isSame(rounded.value, si.value) &&
    isSame(rounded.to ?? 0, si.to ?? 0) &&
    isPrintedExactly(amount.value) &&
    isPrintedExactly(rounded.value) &&
    isPrintedExactly(amount.to ?? 0);
  const one = si.unit.replace(/s$/u, '');
  return ` ${isExact ? '=' : '≈'} ${englishAmount(rounded, one)}`;
}

/** The same in US dollars: "≈ 36 billion US dollars". Three significant digits: the rate has no more. */
export function englishDollars({ value, to, unit }: Amount, yuanPerDollar: number): string | null {
  if (unit !== 'yuan') return null;
  const dollars = (yuan: number) => roundedTo(yuan / yuanPerDollar, 3);
  const amount = {
    value: dollars(value),
    unit: 'US dollars',
    ...(to === undefined ? {} : { to: dollars(to) }),
  };
  return `≈ ${englishAmount(amount, 'US dollar')}`;
}

/** A figure with its direction and what qualifies it: "up nearly 20 billion yuan". */
export function englishPhrase(amount: string, wording: string, direction: Direction): string {
  return [direction ?? '', wording === 'exact' ? '' : wording, amount]
    .filter((part) => part !== '')
    .join(' ');
}

function roundedTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function significantDigits(value: number): number {
  return value.toPrecision(12).replace(/e.*$/u, '').replace('.', '').replace(/^-?0+/u, '').replace(/0+$/u, '')
    .length;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-8;
}
