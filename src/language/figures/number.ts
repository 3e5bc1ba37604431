import { exact, valueOfNumeral } from './numerals';

/** A number in a folded text: what it says before any unit. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper of two neighbouring numbers: 二三十. */
  readonly to?: number;
  /** The number runs on (余, 多, 几, 上, 数) or is about (来). */
  readonly approx?: 'over' | 'around';
  /** How English says an indefinite number: several hundred, dozens of. */
  readonly wording?: string;
  readonly isArabic: boolean;
  /** It has 万 or 亿. */
  readonly isScaled: boolean;
  /** Nothing but a scale: 百, 千, 万, 亿. */
  readonly isBare: boolean;
  /** The part before 万 or 亿, for ranges: 3—5万. */
  readonly coefficient: number;
}

const CHINESE = '〇零一二两三四五六七八九十百千万亿';
const isChinese = new Uint8Array(0x10000);
for (const numeral of CHINESE) isChinese[numeral.charCodeAt(0)] = 1;

const SCALE = /([十百千]?)(万亿|亿|万|)/uy;
const FACTORS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** The first part of 千瓦, 千米 and 千克, and of 百分 and 千分. */
const UNIT_HEAD = /^(?:千[瓦米克伏焦卡]|[百千万]分[之点])/u;
/** A decimal number with separators; a wrapped line or wide spacing may have left a space in it. */
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:(?: |\.| \.|\. | \. )\d+)*/uy;

/** Whether a UTF-16 unit is an Arabic digit. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a UTF-16 unit is a numeral of Chinese numbers. */
export function isChineseDigit(unit: number): boolean {
  return isChinese[unit] === 1;
}

/**
 * The number that begins at a place.
 *
 * @param joins whether the space or comma at a place of the folded text is inside a number
 */
export function numberAt(text: string, start: number, joins: (at: number) => boolean): NumberReading | null {
  if (isDigit(text.charCodeAt(start))) return arabicAt(text, start, joins);
  return chineseAt(text, start);
}

function arabicAt(text: string, start: number, joins: (at: number) => boolean): NumberReading | null {
  ARABIC.lastIndex = start;
  let written = ARABIC.exec(text)?.[0] ?? '';
  for (const { index } of written.matchAll(/[ ,]/gu)) {
    if (joins(start + index)) continue;
    written = written.slice(0, index).replace(/\.$/u, '');
    break;
  }
  const digits = written.replace(/[ ,]/gu, '');
  if (digits === '' || digits.split('.').length > 2) return null;
  const coefficient = Number(digits);
  let end = start + written.length;
  const before = /^ ?(多|余|来|几)(?=[十百千]?[万亿])/u.exec(text.slice(end, end + 5));
  if (before !== null) end += before[0].length;
  const scale = scaleAt(text, text.charCodeAt(end) === 0x20 ? end + 1 : end);
  if (scale.end > end + 1 || text.charCodeAt(end) !== 0x20) end = scale.end;
  const reading: NumberReading = {
    start,
    end,
    value: exact(coefficient * scale.factor),
    coefficient,
    isArabic: true,
    isScaled: scale.factor >= 1e4,
    isBare: false,
  };
  return before === null ? runOn(text, reading) : { ...reading, ...indefinite(before[1] ?? '') };
}

function scaleAt(text: string, start: number): { factor: number; end: number } {
  SCALE.lastIndex = start;
  const [written = '', small = '', large = ''] = SCALE.exec(text) ?? [];
  if (UNIT_HEAD.test(text.slice(start, start + 3)) && large === '') return { factor: 1, end: start };
  if (UNIT_HEAD.test(text.slice(start + small.length, start + small.length + 3)))
    return { factor: FACTORS[small] ?? 1, end: start + small.length };
  return { factor: (FACTORS[small] ?? 1) * (FACTORS[large] ?? 1), end: start + written.length };
}

function chineseAt(text: string, start: number): NumberReading | null {
  const lead = text.charAt(start);
  const isVague = lead === '几' || lead === '数';
  const isUpwards = lead === '上';
  let end = start + (isVague || isUpwards ? 1 : 0);
  let marker = '';
  let numeral = '';
  for (; end < text.length; end++) {
    const mark = text.charAt(end);
    if (isChinese[text.charCodeAt(end)] === 1) {
      if (UNIT_HEAD.test(text.slice(end, end + 3))) break;
      numeral += mark;
    } else if (
      mark === '点' &&
      /^[零一二三四五六七八九]/u.test(text.slice(end + 1)) &&
      /^[^点百千万亿]+$/u.test(numeral)
    ) {
      numeral += mark;
    } else if (
      marker === '' &&
      ('余多来'.includes(mark) || (mark === '几' && numeral.endsWith('十'))) &&
      numeral !== '' &&
      /^[万亿]/u.test(text.slice(end + 1)) &&
      /[十百千万]$/u.test(numeral)
    ) {
      marker = mark;
    } else break;
  }
  if (numeral === '') return null;
  if (isVague || isUpwards) {
    if (!/^[十百千万亿]/u.test(numeral)) return null;
    if (isUpwards && numeral.startsWith('十')) return null;
  }
  const known = valueOfNumeral(numeral);
  if (known === null) return null;
  const isBare = !/[一二两三四五六七八九]/u.test(numeral) && !numeral.startsWith('十');
  const reading: NumberReading = {
    start,
    end,
    ...known,
    coefficient: known.value / trailingScale(numeral),
    isArabic: false,
    isScaled: /[万亿]/u.test(numeral),
    isBare: isBare && !isVague && !isUpwards,
  };
  if (isVague) return { ...reading, approx: 'over', wording: VAGUE[numeral] ?? 'several times' };
  if (isUpwards) return { ...reading, approx: 'over' };
  if (marker !== '') return { ...reading, ...indefinite(marker) };
  return runOn(text, reading);
}

/** What a number in Chinese numerals is multiplied by as a whole: 万 in 三十万, nothing in 三万五. */
function trailingScale(numeral: string): number {
  return FACTORS[/(?:万亿|[万亿])$/u.exec(numeral)?.[0] ?? ''] ?? 1;
}

/** How English counts by an indefinite number: 几十, 数百, 数千万. */
const VAGUE: Readonly<Record<string, string>> = {
  十: 'dozens of',
  百: 'several hundred',
  千: 'several thousand',
  万: 'tens of thousands of',
  十万: 'hundreds of thousands of',
  百万: 'several million',
  千万: 'tens of millions of',
  亿: 'hundreds of millions of',
  十亿: 'several billion',
  百亿: 'tens of billions of',
  千亿: 'hundreds of billions of',
  万亿: 'several trillion',
};

/** 余, 多, 来 or 几 between the number and its unit: 8500余家, 十来个, 十几名. */
function runOn(text: string, reading: NumberReading): NumberReading {
  const mark = text.charAt(reading.end);
  if (!'余多来几'.includes(mark) || mark === '') return reading;
  if (mark === '来' && (reading.value % 10 !== 0 || reading.isArabic)) return reading;
  if (mark === '几' && (reading.isArabic || !/十$/u.test(text.slice(reading.start, reading.end))))
    return reading;
  return { ...reading, end: reading.end + 1, ...indefinite(mark) };
}

function indefinite(mark: string): Pick<NumberReading, 'approx'> {
  return { approx: mark === '来' ? 'around' : 'over' };
}
