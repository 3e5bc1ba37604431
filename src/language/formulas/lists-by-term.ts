import type { Span } from '../span';
import type { FormulaTerm } from './formula';
import { listAt, trimmedLength } from './lists';
import { catchword } from './literal';
import { LONGEST_ITEM } from './shapes';
import { countOf, numeralAt } from './terms';

/** What says in a list how many of something there are where the formula leaves it open: N个, 若干项. */
const OPEN_NUMBER = /^(?:[NXn]|多|若干|一批|一系列)/u;
/** What stands between two items that each begin with a number of the formula. */
const JOIN = /^(?:[、,，;；]?(?:以及|和|与|及)|[、,，;；])/u;
/** What ends an item for good. */
const END = /[。！？()（）\u2029]/u;
/** What stands between the items of one term, and what between those of two. */
const WITHIN = /、|和|与|以及|及/u;
const BETWEEN = /[,，;；]/u;

/** A list whose items stand beside the numbers of a formula of several. */
export interface ListByTerm {
  readonly items: readonly Span[];
  /** The items say themselves whose they are; otherwise something must announce them. */
  readonly isSure: boolean;
}

/** The list that begins at a place of a folded text, told apart by the numbers of a formula of several; null: none. */
export function listByTermAt(text: string, start: number, terms: readonly FormulaTerm[]): ListByTerm | null {
  return numbered(text, start, terms) ?? grouped(text, start, terms) ?? paired(text, start, terms);
}

/** 1+4+N: 1个意见、4个方案、N个细则. */
function numbered(text: string, start: number, terms: readonly FormulaTerm[]): ListByTerm | null {
  const items: Span[] = [];
  let at = start;
  for (const [number, term] of terms.entries()) {
    const join = number === 0 ? '' : (JOIN.exec(text.slice(at, at + 3))?.[0] ?? null);
    if (join === null || !beginsWith(text, at + join.length, term)) return null;
    const from = at + join.length;
    const next = terms[number + 1];
    at = from + 1;
    while (at < text.length && !endsNumbered(text, at, next)) at++;
    if (at - from > LONGEST_ITEM || at - from < 3) return null;
    if (next !== undefined && !JOIN.test(text.slice(at, at + 3))) return null;
    const length = next === undefined ? trimmedLength(text.slice(from, at), items, text) : at - from;
    items.push({ start: from, end: from + length });
  }
  // 1个项目、3个项目 may be what has become of 1+3.
  const isOpenOrNamed = terms.some(({ head, count }) => head !== '' || count === null);
  return {
    items,
    isSure: isOpenOrNamed && terms.every((term, number) => isNamedBy(text, items[number], term)),
  };
}

/** Whether an item names what its term counts, or leaves open how many there are with the letter of the formula. */
function isNamedBy(text: string, item: Span | undefined, { head, count }: FormulaTerm): boolean {
  const written = item === undefined ? '' : text.slice(item.start, item.end);
  if (head === '') return count !== null || /^[NXn]/u.test(written);
  return written.includes(catchword(head).charAt(0));
}

function endsNumbered(text: string, at: number, next: FormulaTerm | undefined): boolean {
  if (END.test(text.charAt(at)) || /[、,，;；]/u.test(text.charAt(at))) return true;
  const join = next === undefined ? null : JOIN.exec(text.slice(at, at + 3));
  return join !== null && next !== undefined && beginsWith(text, at + join[0].length, next);
}

function beginsWith(text: string, at: number, { count }: FormulaTerm): boolean {
  if (count === null) return OPEN_NUMBER.test(text.slice(at, at + 3));
  const numeral = numeralAt(text, at);
  return numeral !== '' && numeral !== '双' && countOf(numeral) === count;
}

/** 四清一改: four items and, after a mark of higher rank, one. 感知网,预警平台、调度平台、服务平台、决策平台 of 一网四平台. */
function grouped(text: string, start: number, terms: readonly FormulaTerm[]): ListByTerm | null {
  if (terms.every(({ count }) => count === 1)) return null;
  const items: Span[] = [];
  let isSure = true;
  let at = start;
  for (const [number, term] of terms.entries()) {
    const group = groupAt(text, at, term.count);
    if (group === null) return null;
    const end = group.at(-1)?.end ?? at;
    const isLast = number === terms.length - 1;
    if (!isLast && !BETWEEN.test(text.charAt(end))) return null;
    isSure &&= group.every((item) => says(text, item, term));
    items.push(...(isLast && !isWhole(text, group, term) ? withoutRest(text, group) : group));
    at = end + 1;
  }
  return { items, isSure };
}

/** As many items as a number counts, up to the mark after them. */
function groupAt(text: string, start: number, count: number | null): Span[] | null {
  if (count === null || count > 20) return null;
  let end = start;
  while (end < text.length && !END.test(text.charAt(end)) && !BETWEEN.test(text.charAt(end))) end++;
  const items = separated(text, start, end, '、');
  const last = items.at(-1);
  if (items.length + 1 === count && last !== undefined) {
    const join = WITHIN.exec(text.slice(last.start, last.end));
    if (join !== null && join.index > 0) {
      const middle = last.start + join.index;
      items.splice(-1, 1, { start: last.start, end: middle }, { start: middle + join[0].length, end });
    }
  }
  const isList = items.every((item) => item.end > item.start && item.end - item.start <= LONGEST_ITEM);
  return items.length === count && isList ? items : null;
}

function separated(text: string, start: number, end: number, mark: string): Span[] {
  const items: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== mark) continue;
    items.push({ start: from, end: at });
    from = at + 1;
  }
  return items;
}

/** Whether a bracket closes a list, or its last item ends with what the term counts: 住房安全有保障 in 三保障. */
function isWhole(text: string, group: readonly Span[], { head }: FormulaTerm): boolean {
  const end = group.at(-1)?.end ?? 0;
  return /^[)）]/u.test(text.slice(end)) || (head !== '' && text.endsWith(catchword(head), end));
}

function withoutRest(text: string, group: readonly Span[]): Span[] {
  const others = group.slice(0, -1);
  const last = group.at(-1);
  if (last === undefined || others.length === 0) return [...group];
  const length = trimmedLength(text.slice(last.start, last.end), others, text);
  return [...others, { start: last.start, end: last.start + length }];
}

/** 三问三送: three items with one of either kind in each, 问需求送政策. */
function paired(text: string, start: number, terms: readonly FormulaTerm[]): ListByTerm | null {
  const [first] = terms;
  const count = first?.count ?? null;
  if (count === null || count < 2 || terms.some((term) => term.count !== count || term.head === ''))
    return null;
  const items = listAt(text, start, count);
  if (items === null) return null;
  const isPaired = items.every((item) => {
    let at = item.start;
    return terms.every(({ head }, number) => {
      const found = text.indexOf(head, at);
      at = found + head.length;
      return number === 0 ? found === item.start : found > 0 && at < item.end;
    });
  });
  return isPaired ? { items, isSure: true } : null;
}

function says(text: string, { start, end }: Span, { head }: FormulaTerm): boolean {
  const item = text.slice(start, end);
  const word = catchword(head);
  return word !== '' && item.length > word.length && (item.startsWith(word) || item.endsWith(word));
}
