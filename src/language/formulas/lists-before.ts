import type { Span } from '../span';
import { hasVerbRightBefore } from './cues';
import { LONGEST_ITEM, sharedEnding, withoutLead } from './shapes';

const BEFORE_LIST = /[,，。；;:：！？()（）\u2029]/u;
/** What may stand between a list and the formula that sums it up: 底线守住了,|实现|“三个守住”. */
const SUMS_UP = /[,，](?:实现了?|做到了?|达到|形成|落实)?$/u;
/** Verbs that have a list as their object. */
const BEGINS_AFTER = /(?:发展|探索|推进|推动|加快|培育|统筹|强化|深化|促进|聚焦|包括|涵盖|整合|协同)$/u;
const LONGEST_LIST = 90;

/**
 * The list of `count` items that ends where a formula begins: 自治、法治、德治“三治”. The last must not end with a verb
 * that has the formula as its object, and two must look alike.
 */
export function listBefore(text: string, start: number, count: number): Span[] | null {
  // 定人员、定责任、定时限的“三定”: then they must look alike.
  const isPossessive = text.charAt(start - 1) === '的';
  const items = itemsBefore(text, isPossessive ? start - 1 : start, count);
  if (items === null) return null;
  const [first = '', ...others] = items.map((item) => text.slice(item.start, item.end));
  const last = others.at(-1) ?? '';
  if (sharedEnding([first, ...others]) !== '') return withoutLead(text, items);
  if (hasVerbRightBefore(last)) return null;
  if (beginAlike(first, others)) return withoutLead(text, items);
  if (isPossessive || others.length < 2 || last.includes('的')) return null;
  const [head, ...rest] = withoutClause(text, withoutLead(text, items));
  if (head === undefined) return null;
  // 的所有权、资格权 of equal length; 国家、省、市 is left alone.
  const spare = head.end - head.start - last.length;
  const areEven = others.every((item) => item.length === last.length);
  return areEven && last.length > 1 && spare > 0
    ? [{ start: head.start + spare, end: head.end }, ...rest]
    : [head, ...rest];
}

/** The same where a comma stands between and the formula sums up what was said: 守住了耕地、守住了生态,实现“两个守住”. */
export function listSummedUp(text: string, start: number, count: number): Span[] | null {
  const summing = SUMS_UP.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  const items = summing === 0 ? null : itemsBefore(text, start - summing, count);
  if (items === null) return null;
  const [first = '', ...others] = items.map((item) => text.slice(item.start, item.end));
  const isAlike = sharedEnding([first, ...others]) !== '' || beginAlike(first, others);
  return isAlike ? withoutLead(text, items) : null;
}

/** 重点发展石油、煤炭、纺织: a first item that is longer than all others begins after the verb that it stands with. */
function withoutClause(text: string, [first, ...others]: readonly Span[]): Span[] {
  if (first === undefined) return [];
  const longest = Math.max(...others.map(({ start, end }) => end - start));
  if (first.end - first.start <= longest) return [first, ...others];
  for (let at = first.end - 2; at > first.start; at--) {
    if (BEGINS_AFTER.test(text.slice(first.start, at))) return [{ start: at, end: first.end }, ...others];
  }
  return [first, ...others];
}

function itemsBefore(text: string, end: number, count: number): Span[] | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_LIST && !BEFORE_LIST.test(text.charAt(from - 1))) from--;
  const written = text.slice(from, end).replace(/等$/u, '').split('、');
  if (written.length !== count || written.some((item) => item === '' || item.length > LONGEST_ITEM))
    return null;
  let at = from;
  return written.map((item) => {
    const span = { start: at, end: at + item.length };
    at = span.end + 1;
    return span;
  });
}

function beginAlike(first: string, others: readonly string[]): boolean {
  // One item more that begins with 国 says nothing.
  const begin = others.length < 2 ? '' : (others[0]?.charAt(0) ?? '');
  return begin !== '' && first.includes(begin) && others.every((item) => item.charAt(0) === begin);
}
