import { changeBefore } from './change';
import { unitCountedAt } from './counted';
import { isAdverb, isCalendarYear, isName, isRank } from './exclusions';
import { type NumberReading, numberAt } from './number';
import { exact, valueOfNumeral } from './numerals';
import { type FoundQualifier, qualifierAfter, qualifierBefore } from './qualifiers';
import { denominatorsAfter, denominatorsBefore } from './rates';
import { ratioAt } from './ratios';
import type { QuantityReading } from './reading';
import { signed } from './sign';
import type { Unit } from './unit';
import { unitAt } from './units';

/** What was made of a place: a quantity, or nothing; and where to read on. */
export interface Attempt {
  readonly reading: QuantityReading | null;
  readonly next: number;
}

type Joins = (at: number) => boolean;

const CONNECTOR = /(?:[—–~〜−-]{1,2}|至|到)/uy;
const FROM = /[从由自]$/u;
/** What may stand between 每亩 and its number. */
const RATE_VERBS =
  /(?:补贴|补助|奖励|补偿|发放|拨付|给予|支付|收取|可获|达到|达|为|约|近|超过|超|不低于|不少于|不超过|增加|增长|提高|上调|下调|降低|减少|增收|上涨|下降|节约|平均|拥有(?!量))*/uy;
/** A numeral that closes a clause: the tenths of 三米五, not the next number of 三米五个. */
const TENTHS = /^[二三四五六七八九](?=[，。、；,;）)]|$)/u;
/** The same of 八成五, which may be qualified and stand before what it is a share of. */
const TENTHS_OF_SHARE = /^[一二三四五六七八九](?=[，。、；,;）)的至到—]|以[上下]|左右|上下|提高|[升降]|$)/u;
const HALF_MONTHS = /^个(半|多)(月|小时|星期|世纪|学期)/u;
const PLAIN: Unit = { many: '', one: '', kind: 'count', factor: 1 };
const HALF_UNITS = /[上下前后多大夜过折]$/u;

/** Reads the quantity that begins with the numeral, 每, 翻 or 半 at a place of a folded text. */
export function quantityAt(text: string, start: number, joins: Joins): Attempt {
  const lead = text.charAt(start);
  if (lead === '每') return rateAt(text, start, joins);
  const ratio = ratioAt(text, start);
  if (ratio !== null) {
    const { end, value, to, unit, approx, isChange, phrase } = ratio;
    const reading = surrounded(text, {
      start,
      end,
      numberStart: start,
      value,
      ...(to === undefined ? {} : { to }),
      unit,
      one: unit,
      kind: 'ratio',
      qualifier: approx === undefined ? null : { approx, wording: approx },
      direction: isChange ? 'up' : null,
      ...(phrase === undefined ? {} : { phrase }),
    });
    return { reading, next: reading.end };
  }
  if (lead === '半') return halfUnitAt(text, start);
  const number = numberAt(text, start, joins);
  if (number === null) return { reading: null, next: start + 1 };
  return measuredAt(text, number, joins);
}

/** A rate that begins with what it is taken over: 每万人3.2名, 每亩补贴300元. */
function rateAt(text: string, start: number, joins: Joins): Attempt {
  const per = denominatorsBefore(text, start);
  if (per === null) return { reading: null, next: start + 1 };
  RATE_VERBS.lastIndex = per.end;
  const numberStart = per.end + (RATE_VERBS.exec(text)?.[0].length ?? 0);
  const number = numberAt(text, numberStart, joins);
  if (number === null) return { reading: null, next: per.end };
  const { reading, next } = measuredAt(text, number, joins);
  if (reading === null) return { reading: null, next };
  const { si: _, ...rest } = reading;
  const unit = reading.unit === '' ? per.english : `${reading.unit} ${per.english}`;
  return { reading: { ...rest, start, unit, one: unit }, next };
}

/** 半年, 半个月, 半小时. */
function halfUnitAt(text: string, start: number): Attempt {
  const nothing = { reading: null, next: start + 1 };
  const found = unitAt(text, start + 1);
  if (
    found === null ||
    found.unit.kind !== 'time' ||
    HALF_UNITS.test(text.slice(Math.max(0, start - 1), start))
  ) {
    return nothing;
  }
  const { unit, end } = found;
  const reading = surrounded(text, {
    ...plainReading(start, end, 0.5, unit),
    phrase: `half ${/^[aeiou]|^hour/u.test(unit.one) ? 'an' : 'a'} ${unit.one}`,
  });
  return { reading, next: reading.end };
}

/** A number with its unit, perhaps the lower end of a range. */
function measuredAt(text: string, number: NumberReading, joins: Joins): Attempt {
  const nothing: Attempt = { reading: null, next: number.end };
  const months = HALF_MONTHS.exec(text.slice(number.end, number.end + 4));
  if (months !== null) return monthsAt(text, number, months);
  const first = unitCountedAt(text, number.start, number.end);
  const upper = upperEnd(text, number, first?.end ?? number.end, joins);
  if (upper !== null) {
    const { unit, end } = upper;
    if (first !== null && first.unit.many !== unit.many) return nothing;
    if (!isQuantity(text, upper.number, unit, end) || isRank(text, number.start))
      return { reading: null, next: end };
    const low = lowerValue(number, upper.number) * unit.factor;
    const reading = surrounded(text, {
      ...plainReading(number.start, end, exact(low), unit),
      to: exact((upper.number.to ?? upper.number.value) * unit.factor),
    });
    return { reading, next: reading.end };
  }
  if (first === null) {
    if (!standsAlone(text, number)) return nothing;
    const reading = numbered(text, number, PLAIN, number.end);
    return { reading, next: reading.end };
  }
  const { unit, end } = first;
  if (!isQuantity(text, number, unit, end)) return { reading: null, next: number.end };
  const added = partAfter(text, number, end, unit);
  const reading = numbered(
    text,
    added === 0 ? number : { ...number, value: exact(number.value + added) },
    unit,
    end + (added === 0 ? 0 : 1),
  );
  // 一家, 一年: an article rather than a count.
  if (
    isArticle(text, number, unit) &&
    added === 0 &&
    (isPartOfWord(text, unit, end) || (reading.qualifier === null && reading.direction === null)) &&
    !isDuration(text, number, unit)
  ) {
    return { reading: null, next: end };
  }
  return { reading, next: reading.end };
}

function numbered(text: string, number: NumberReading, unit: Unit, end: number): QuantityReading {
  const { start, value, to, approx, wording } = number;
  const reading = surrounded(text, {
    ...plainReading(start, end, exact(value * unit.factor), unit),
    ...(to === undefined ? {} : { to: exact(to * unit.factor) }),
    qualifier: approx === undefined ? null : { approx, wording: wording ?? approx },
  });
  if (wording === undefined || reading.qualifier?.wording !== wording) return reading;
  return {
    ...reading,
    qualifier: { approx: 'over', wording: 'over' },
    phrase: `${wording} ${unit.many}`.trim(),
  };
}

/** 两个半月, 一个多月: the addition stands inside the unit. */
function monthsAt(
  text: string,
  number: NumberReading,
  [written, addition = '', name = '']: RegExpExecArray,
): Attempt {
  const found = unitAt(`个${name}`, 0);
  if (found === null) return { reading: null, next: number.end };
  const end = number.end + written.length;
  const isHalf = addition === '半';
  const reading = surrounded(text, {
    ...plainReading(number.start, end, number.value + (isHalf ? 0.5 : 0), found.unit),
    qualifier: isHalf ? null : { approx: 'over', wording: 'over' },
  });
  return { reading, next: reading.end };
}

interface UpperEnd {
  readonly number: NumberReading;
  readonly unit: Unit;
  readonly end: number;
}

/** The upper end of a range whose lower end stops here: —6%, 至5年. */
function upperEnd(text: string, lower: NumberReading, end: number, joins: Joins): UpperEnd | null {
  CONNECTOR.lastIndex = end;
  const connector = CONNECTOR.exec(text)?.[0];
  if (connector === undefined || lower.approx !== undefined) return null;
  if ('至到'.includes(connector) && FROM.test(text.slice(Math.max(0, lower.start - 1), lower.start)))
    return null;
  const number = numberAt(text, end + connector.length, joins);
  if (number === null || number.isArabic !== lower.isArabic || number.isBare) return null;
  if (number.value <= lowerValue(lower, number) || isName(text, number.end)) return null;
  const found = unitCountedAt(text, lower.start, number.end);
  if (found !== null) return { number, unit: found.unit, end: found.end };
  return standsAlone(text, number) ? { number, unit: PLAIN, end: number.end } : null;
}

/** 3—5万 begins at 30,000, 5000—1万 at 5,000. */
function lowerValue(lower: NumberReading, upper: NumberReading): number {
  if (lower.isScaled || !upper.isScaled || lower.coefficient >= upper.coefficient) return lower.value;
  return exact(lower.value * (upper.value / upper.coefficient));
}

/** Whether a number without a unit is a quantity all the same: 56.7亿, 三千五百万. */
function standsAlone(text: string, number: NumberReading): boolean {
  if (!number.isScaled || number.isBare || isName(text, number.end)) return false;
  return number.isArabic || number.end - number.start > 2;
}

function isQuantity(text: string, number: NumberReading, unit: Unit, end: number): boolean {
  const { value, isArabic, isScaled, isBare } = number;
  if (unit.strict === 'arabic' && !isArabic && !isScaled) return false;
  if (unit.strict === 'scaled' && !isScaled) return false;
  if (unit.factor === 10 && (value > 10 || value < 1)) return false;
  const qualified = number.approx !== undefined || qualifierBefore(text, number.start) !== null;
  if (
    unit.many === 'years' &&
    isCalendarYear(value, isArabic, {
      isIndefinite: number.approx !== undefined || /^[多余来]/u.test(text.slice(end)),
      isQualified: qualified,
    })
  )
    return false;
  if (isAdverb(text, number.start, end)) return false;
  // The heading of a column: 面积(万亩).
  if (isBare && text.charAt(number.start - 1) === '(' && text.charAt(end) === ')') return false;
  if (isBare && !qualified && (unit.kind === 'count' || unit.kind === 'time' || unit.kind === 'ratio')) {
    return qualifierAfter(text, end, false) !== null;
  }
  if (unit.kind === 'money' && !isArabic && value < 10 && !isScaled) {
    if (/^[桥里区]/u.test(text.slice(end))) return false;
  }
  if (
    (unit.kind === 'count' || unit.kind === 'money') &&
    number.end - number.start === 1 &&
    text.charAt(number.start) === '二'
  )
    return false;
  return !((unit.kind === 'count' || unit.kind === 'time') && isRank(text, number.start));
}

function isArticle(text: string, number: NumberReading, unit: Unit): boolean {
  // 一分钱一分货: of money only the smallest is an article.
  const isSmallest = unit.kind === 'money' && unit.factor < 1;
  return (
    (unit.kind === 'count' || unit.kind === 'time' || isSmallest) &&
    number.end - number.start === 1 &&
    text.charAt(number.start) === '一'
  );
}

/** 一批|多式联运, 一个|多么 and 增收|一起抓: nothing is counted even where 多 or a verb seems to say so. */
function isPartOfWord(text: string, unit: Unit, end: number): boolean {
  return unit.kind === 'count' && (text.charAt(end) === '多' || text.charAt(end - 1) === '起');
}

/** 缩短到一小时, 仅需一天: how long something takes is no article. */
function isDuration(text: string, number: NumberReading, unit: Unit): boolean {
  return unit.kind === 'time' && unit.many !== 'years' && /[到至仅需]$/u.test(text.slice(0, number.start));
}

/** The half, or the tenths of a number in Chinese numerals, that follow the unit: 三年半, 三米五. */
function partAfter(text: string, number: NumberReading, at: number, unit: Unit): number {
  if (unit.kind === 'count') return 0;
  if (text.charAt(at) === '半') return /^[年月天数]/u.test(text.slice(at + 1)) ? 0 : 0.5;
  const unitSign = text.charAt(at - 1);
  if (number.isArabic || !['米', '块', '元', '尺', '成'].includes(unitSign)) return 0;
  const tenths = unitSign === '成' ? TENTHS_OF_SHARE : TENTHS;
  return tenths.test(text.slice(at)) ? (valueOfNumeral(text.charAt(at))?.value ?? 0) / 10 : 0;
}

function plainReading(start: number, end: number, value: number, unit: Unit): QuantityReading {
  return {
    start,
    end,
    numberStart: start,
    value,
    unit: unit.many,
    one: unit.one,
    kind: unit.kind,
    qualifier: null,
    direction: null,
    ...(unit.si === undefined ? {} : { si: unit.si }),
  };
}

/** Takes in what stands on either side: a rate, qualifiers, the verb of change. */
function surrounded(text: string, plain: QuantityReading): QuantityReading {
  const core = signed(text, plain);
  let reading = core;
  const per = denominatorsAfter(text, reading.end);
  if (per !== null && reading.unit !== '') {
    const { si: _, ...rest } = reading;
    const one = `${reading.one} ${per.english}`;
    reading = { ...rest, end: per.end, unit: `${reading.unit} ${per.english}`, one };
  }
  const after = qualifierAfter(text, reading.end, core.kind === 'time' || core.kind === 'physical');
  let start = reading.start;
  const before = qualifierBefore(text, start);
  const isRecent = before?.wording === 'nearly' && isRecentTime(text, reading, before);
  if (before !== null && !isRecent) start = before.at;
  const isBelowZero = reading.value < 0;
  const change = reading.direction === null ? changeBefore(text, start, reading.kind, isBelowZero) : null;
  if (change !== null) start = change.at;
  const qualifier = (isRecent ? null : before) ?? after ?? reading.qualifier;
  const direction = change?.direction ?? reading.direction;
  // 增长1.5倍 adds one and a half times: it ends at two and a half.
  const isAddition = change?.direction === 'up' && reading.unit === 'times';
  return {
    ...reading,
    start,
    end: after?.at ?? reading.end,
    // 增长-2.1% is down 2.1 %.
    value: change !== null && isBelowZero ? -reading.value : exact(reading.value + (isAddition ? 1 : 0)),
    ...(reading.to === undefined ? {} : { to: exact(reading.to + (isAddition ? 1 : 0)) }),
    qualifier: qualifier === null ? null : { approx: qualifier.approx, wording: qualifier.wording },
    direction,
  };
}

/** 近三年, 近5年来: the latest years and not nearly so many. 近30年 without 来 is nearly thirty. */
function isRecentTime(text: string, { value, end, unit }: QuantityReading, before: FoundQualifier): boolean {
  if (text.charAt(before.at) !== '近' || before.at + 1 > end) return false;
  if (!['years', 'months', 'days', 'weeks'].includes(unit)) return false;
  return value < 10 || /^(?:来|以来|间)/u.test(text.slice(end, end + 2));
}
