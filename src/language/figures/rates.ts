import { numberAt } from './number';
import { unitAt } from './units';

/** What a rate is taken over: 每吨, /人·月. */
export interface Denominator {
  readonly end: number;
  /** "per tonne", "per person per month". */
  readonly english: string;
}

/** Names for what rates are taken over, where it is not a unit by itself. */
const BASES: Readonly<Record<string, string>> = {
  人: 'person',
  户: 'household',
  年: 'year',
  月: 'month',
  个月: 'month',
  日: 'day',
  天: 'day',
  时: 'hour',
  小时: 'hour',
  秒: 'second',
  次: 'time',
  度: 'kWh',
  生: 'pupil',
  村: 'village',
  车: 'vehicle',
  晚: 'night',
  平方: 'square metre',
  方: 'cubic metre',
  立方: 'cubic metre',
  学年: 'school year',
  吨: 'tonne',
};
const PEOPLE = /^(?:常住)?(?:人口|人)/u;

/** 每… in front of a number, several of them in a row: 每人每月600元, 每万人3.2名. */
export function denominatorsBefore(text: string, start: number): Denominator | null {
  let at = start;
  let english = '';
  while (text.charAt(at) === '每') {
    const base = baseAt(text, at + 1);
    if (base === null) return null;
    english = `${english} per ${base.english}`;
    at = base.end;
  }
  return english === '' ? null : { end: at, english: english.trim() };
}

/** /吨, 每吨 or /人·月 after a unit. */
export function denominatorsAfter(text: string, start: number): Denominator | null {
  let at = start;
  let english = '';
  while (
    at === start
      ? '/每'.includes(text.charAt(at)) && at < text.length
      : '/·.'.includes(text.charAt(at)) && at < text.length
  ) {
    const base = baseAt(text, at + 1);
    if (base === null) break;
    english = `${english} per ${base.english}`;
    at = base.end;
  }
  return english === '' ? null : { end: at, english: english.trim() };
}

function baseAt(text: string, start: number): Denominator | null {
  const number = numberAt(text, start, () => false);
  if (number !== null && number.value > 1) {
    const people = PEOPLE.exec(text.slice(number.end, number.end + 4));
    const count = number.value.toLocaleString('en-US');
    if (people !== null) return { end: number.end + people[0].length, english: `${count} people` };
    const unit = unitAt(text, number.end);
    return unit === null ? null : { end: unit.end, english: `${count} ${unit.unit.many}` };
  }
  for (let length = 3; length > 0; length--) {
    const base = BASES[text.slice(start, start + length)];
    const longer = unitAt(text, start);
    if (base !== undefined && (longer === null || longer.end <= start + length))
      return { end: start + length, english: base };
  }
  const unit = unitAt(text, start);
  return unit === null || unit.unit.kind === 'ratio' ? null : { end: unit.end, english: unit.unit.one };
}
