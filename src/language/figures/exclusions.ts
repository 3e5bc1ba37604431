import { isDigit } from './number';
import { isInPhrase } from './phrases';

/** What stands before a number that only names or orders something: 第3, 〔3, C919, 3·15, 7×24. */
const NAMING = /[第届○〔№#·×:/_@Nn=]$/u;
/** The years of an emperor or of the Republic: 乾隆二十五年. */
const ERA =
  /(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|顺治|天聪|崇德|崇祯|天启|万历|隆庆|嘉靖|正德|弘治|成化|宣德|永乐|建文|洪武|至正|贞观|开元|天宝|开皇|建安|熙宁|元丰|庆历|绍兴|宣和|崇宁|民国|昭和|明治|大正|平成|令和|公元前?|西元)$/u;
const YEAR = /^[\d元一二三四五六七八九十]+年/u;
/** Pupils of the third year of a university or school: 大三|学生. */
const SCHOOL_YEAR = /[大高初研]$/u;
const PUPILS = /^[一二三四](?:学生|年级|学子|新生|男|女|班)/u;
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
  if (isInPhrase(text, start) || ('上数几'.includes(lead) && isInPhrase(text, start + 1))) return false;
  if (ERA.test(before) && YEAR.test(text.slice(start, start + 6))) return false;
  if (SCHOOL_YEAR.test(before) && PUPILS.test(text.slice(start, start + 3))) return false;
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

/**
 * Whether 年 after a number makes a calendar year of it: 2024年, and 低于1985年 and 超过2023年 too, but not 近2000年. 九八年
 * is left to the numerals.
 */
export function isCalendarYear(
  value: number,
  isArabic: boolean,
  { isIndefinite, isQualified }: { isIndefinite: boolean; isQualified: boolean },
): boolean {
  if (!isArabic || isIndefinite || !Number.isInteger(value) || value < 1000 || value > 2200) return false;
  return !isQualified || value % 100 !== 0;
}

/** 前三名, 前10位 and 前11个月 are ranks and stretches of the calendar; 提前3天 is none. */
export function isRank(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '前' && !/[提目当以此]$/u.test(text.slice(Math.max(0, start - 2), start - 1))
  );
}

const COUNTED_SIDES = /^(?:红旗|锦旗|国旗|旗帜|旗|墙|镜|鼓|锣)/u;
/** Adverbs that look like a numeral with its measure word, and what follows where they are that all the same. */
const ADVERBS: ReadonlyMap<string, RegExp> = new Map([
  ['四面', COUNTED_SIDES],
  ['两面', COUNTED_SIDES],
  ['三面', COUNTED_SIDES],
  ['两头', /^(?:以上|以下|左右)|^[牛猪羊驴象鹿骡奶母公小大]/u],
  ['四起', /^(?:案|事|违|典型|较大|重大)/u],
  ['四处', /^(?:地|遗|景|古|文物|工地|隐患|点|站|项目|重点|新|工程|旧|革命|风景|水|渡|排|矿)/u],
]);

/** Whether a number with its measure word says where or how, not how many: 四处|奔走, 四面|环山, 两头|在外. */
export function isAdverb(text: string, start: number, end: number): boolean {
  const counted = ADVERBS.get(text.slice(start, end));
  return counted !== undefined && !counted.test(text.slice(end, end + 3));
}
