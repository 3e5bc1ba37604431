import type { Span } from '../span';
import { LONGEST_ITEM, lengthOfLast } from './shapes';

/** Where an item of a list ends for good. */
const END = /[。！？\u2029]/u;
const BRACKET_END = /[)）\]】]/u;
/** 一是…；二是…, （一）…, 1.…, 第一… */
const ORDINAL =
  /(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}[,，、]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳])/gu;
const ASIDE = /^[(（][\u3400-\u9fff]{1,2}[)）](?=[\u3400-\u9fff])/u;
const LONGEST_ASIDE = 5;
const LONGEST_LIST = 900;
/** The last item joined to the one before it by a word: A、B和C. */
const LAST_JOIN = /(?:以及|和|与|及|、)/u;
/** What a sentence goes on with after the last item of a list. */
const AFTER_LAST =
  /(?:等[\u3400-\u9fff]*|\d.*|的.*|(?:相继|陆续|全部|基本|逐步|持续|进一步|不断|更加|有序|同步|得到|明显|显著).*|[一均都]?(?:项|个)?(?:都|均|全部|一律|不可|不能).*|(?:支出|投入|资金|任务|目标|工作|机制|体系|建设|制度|要求).*)$/u;

/** A list of `count` items that begins at a place of a folded text, the items apart; null where there is none. */
export function listAt(text: string, start: number, count: number): Span[] | null {
  return ordinalList(text, start, count) ?? plainList(text, start, count);
}

function ordinalList(text: string, start: number, count: number): Span[] | null {
  const stretch = upToParagraphEnd(text, start);
  const marks = [...stretch.matchAll(ORDINAL)].slice(0, count);
  if (marks.length < count || (marks[0]?.index ?? 1) !== 0) return null;
  return marks.map((mark, number) => {
    const next = marks[number + 1];
    const from = start + mark.index;
    if (next !== undefined) return { start: from, end: withoutTrailingMark(text, from, start + next.index) };
    const length = /[。；;！？\u2029]/u.exec(stretch.slice(mark.index))?.index ?? stretch.length - mark.index;
    return { start: from, end: from + length };
  });
}

function plainList(text: string, start: number, count: number): Span[] | null {
  for (const separator of ['、', ';', ',', ' '] as const) {
    const items = separated(text, start, count, separator);
    if (items !== null) return items;
  }
  return null;
}

/** Items between one and the same mark; all but the last end at it. */
function separated(text: string, start: number, count: number, separator: string): Span[] | null {
  const items: Span[] = [];
  let from = start;
  for (let at = start; at <= text.length && at - start <= LONGEST_LIST; at++) {
    const mark = at === text.length ? '。' : text.charAt(at);
    const isSeparator = isSame(mark, separator);
    // 因公出国(境)费: a word in brackets does not end the item.
    const aside = at === text.length ? null : ASIDE.exec(text.slice(at, at + LONGEST_ASIDE));
    if (aside !== null) {
      at += aside[0].length - 1;
      continue;
    }
    if (!isSeparator && !END.test(mark) && !BRACKET_END.test(mark) && !isPunctuation(mark)) continue;
    // A mark of lower rank is part of an item: 稳就业、促增收;保供给.
    if (!isSeparator && items.length + 1 < count && separator !== '、' && mark === '、') continue;
    if (isSeparator && items.length + 1 < count) {
      if (at === from || at - from > LONGEST_ITEM) return null;
      items.push({ start: from, end: at });
      from = at + 1;
      continue;
    }
    const last = text.slice(from, at);
    if (items.length + 2 === count && !isSeparator) {
      const join = LAST_JOIN.exec(last);
      if (join === null || join.index === 0 || join.index + join[0].length === last.length) return null;
      items.push({ start: from, end: from + join.index });
      from += join.index + join[0].length;
    } else if (items.length + 1 !== count) return null;
    // A longer list than the number says is another list.
    if (isSeparator && mark === '、') return null;
    const trimmed = trimmedLength(text.slice(from, at), items, text);
    if (trimmed === 0 || trimmed > LONGEST_ITEM) return null;
    items.push({ start: from, end: from + trimmed });
    return items;
  }
  return null;
}

/** The length of the last item without what the sentence goes on with: 保运转 of 保运转支出2585.3亿元. */
export function trimmedLength(last: string, others: readonly Span[], text: string): number {
  const alike = lengthOfLast(
    last,
    others.map(({ start, end }) => text.slice(start, end)),
  );
  if (alike < last.length) return alike;
  // The first may begin with what leads to the list.
  const plain = others.length > 1 ? others.slice(1) : others;
  const lengths = plain.map(({ start, end }) => end - start);
  const longest = Math.max(...lengths);
  const tail = AFTER_LAST.exec(last);
  if (tail === null || tail.index < 2) return last.length;
  const isNumber = /^(?:\d|等)/u.test(tail[0]);
  const isShared = others.some(({ start, end }) => text.slice(start, end).includes(tail[0].slice(0, 2)));
  if (!isNumber && (isShared || last.length <= longest)) return last.length;
  // 同时|投入使用 beside 同时施工: what would be left is no item.
  if (!isNumber && tail.index < Math.min(...lengths)) return last.length;
  const shorter = last.slice(0, tail.index);
  return isNumber ? trimmedLength(shorter, others, text) : shorter.length;
}

function isSame(mark: string, separator: string): boolean {
  return mark === separator || (separator === ',' && mark === '，') || (separator === ';' && mark === '；');
}

function isPunctuation(mark: string): boolean {
  return /[、,，;；:：(（]/u.test(mark);
}

function upToParagraphEnd(text: string, start: number): string {
  const stretch = text.slice(start, start + LONGEST_LIST);
  const end = stretch.indexOf('\u2029');
  return end < 0 ? stretch : stretch.slice(0, end);
}

function withoutTrailingMark(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[，,；;。、\s\u2029]/u.test(text.charAt(end - 1))) end--;
  return end;
}
