import { isDigit } from './number';

/** What stands before a number that only names or orders something: 第3, 〔3, C919, 3·15, 7×24. */
const NAMING = /[第〔№#·×:/_@Nn=]$/u;
const LATIN_BEFORE = /[A-Za-z\u00c0-\u024f][-‐–—]?$/u;
/** Abbreviations that name what is measured, not a thing with a number: 人均GDP12,614美元. */
const INDICATOR = /(?:GDP|CPI|PPI|PMI|FDI|ODI)$/u;
const LATIN_OR_SIGN_AFTER = /^(?:[:·×*/]\d|[A-Za-z]|-[A-Za-z])/u;
/** A single 一 that belongs to the word before it. */
const ONE_OF_WORD = /[统唯之同单专逐划归其任某每这那另第一进不]$/u;
/** 人数, 总数, 件数 … before 十, 百, 千. */
const NOUN_OF_NUMBER = /[人总户件次个基指系参倍无岁分度少多半代天]$/u;
const NOT_UPWARDS = /[以线网海地会路岸身船马早晚上世之向直]$/u;

/** Whether a number that begins at a place can be part of a quantity, as far as what stands before it tells. */
export function mayBegin(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const lead = text.charAt(start);
  if (lead === '数') return !NOUN_OF_NUMBER.test(before);
  if (lead === '上') return !NOT_UPWARDS.test(before);
  if (lead === '一' && ONE_OF_WORD.test(before)) return false;
  if (isDigit(text.charCodeAt(start))) {
    if (LATIN_BEFORE.test(before) && !INDICATOR.test(before)) return false;
    if (/\d[.,-]$/u.test(before)) return false;
  }
  return !NAMING.test(before);
}

/** Whether what follows a number with Arabic digits makes a name or a time of it: 5G, 9:00, 3·15, 7×24. */
export function isName(text: string, end: number): boolean {
  return LATIN_OR_SIGN_AFTER.test(text.slice(end, end + 3));
}

/** Whether 年 after a number makes a calendar year of it: 2024年, 1998年, 九八年 is left to the numerals. */
export function isCalendarYear(value: number, isArabic: boolean, hasApproximation: boolean): boolean {
  return isArabic && !hasApproximation && Number.isInteger(value) && value >= 1000 && value <= 2200;
}

/** 前三名, 前10位 and 前11个月 are ranks and stretches of the calendar; 提前3天 is none. */
export function isRank(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '前' && !/[提目当以此]$/u.test(text.slice(Math.max(0, start - 2), start - 1))
  );
}
