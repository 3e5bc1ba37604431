import type { Span } from '../span';
import type { FormulaTerm } from './formula';
import { listAt } from './lists';
import { listBefore, listSummedUp } from './lists-before';
import { listByTermAt } from './lists-by-term';
import { catchword } from './literal';
import { LEADS, withoutLead } from './shapes';
import { totalOf } from './terms';

/** How far after a formula the list of its parts begins. */
const REACH = 24;
/** How far it does where nothing but the catchword says that the list is that of the formula. */
const SHORT_REACH = 12;
/** What says that the parts follow. */
const ANNOUNCED = new RegExp(`(?:${LEADS.join('|')}|:|：|\\(|（|——|—|^指)$`, 'u');
const ENDS_SENTENCE = /[。！？；;\u2029]/u;
const MAY_PRECEDE_LIST = /[,，:：(（—]$/u;
const MOST_PARTS = 20;

/** The items that the text lists soon after a formula, or right before it, if they are as many as it says. */
export function partsNear(text: string, { start, end }: Span, terms: readonly FormulaTerm[]): Span[] {
  const total = totalOf(terms);
  if (total === null && terms.length > 1) return partsByTerm(text, end, terms) ?? [];
  if (total === null || total < 2 || total > MOST_PARTS) return [];
  const count = total;
  return (
    listBefore(text, start, terms.length > 1 ? 0 : count) ??
    (terms.length > 1 ? partsByTerm(text, end, terms) : null) ??
    partsAfter(text, end, terms, count) ??
    listSummedUp(text, start, count) ??
    []
  );
}

function partsAfter(text: string, end: number, terms: readonly FormulaTerm[], count: number): Span[] | null {
  for (const { at, isAnnounced, isNear } of placesOfList(text, end)) {
    const items = listAt(text, at, count);
    if (items === null) continue;
    const parts = withoutLead(text, items);
    if (isAnnounced || (isNear && sayCatchword(text, parts, terms))) return parts;
  }
  return null;
}

/** The list after a formula of several numbers that is told apart by them. */
function partsByTerm(text: string, end: number, terms: readonly FormulaTerm[]): Span[] | null {
  for (const { at, isAnnounced, isNear } of placesOfList(text, end)) {
    // What announces the list is no part of its first item.
    if (LEADS.some((lead) => text.startsWith(lead, at))) continue;
    const list = listByTermAt(text, at, terms);
    if (list !== null && (isAnnounced || (isNear && list.isSure))) return [...list.items];
  }
  return null;
}

/** A place after a formula at which the list of its parts may begin. */
interface PlaceOfList {
  readonly at: number;
  readonly isAnnounced: boolean;
  /** It stands so near that the items need only say themselves that they are the parts. */
  readonly isNear: boolean;
}

function* placesOfList(text: string, end: number): Generator<PlaceOfList, void, void> {
  for (let at = end + 1; at <= Math.min(end + REACH, text.length); at++) {
    const between = text.slice(end, at);
    if (ENDS_SENTENCE.test(between)) return;
    if (text.charAt(at) === '—') continue;
    const isAnnounced = ANNOUNCED.test(between);
    if (isAnnounced || MAY_PRECEDE_LIST.test(between))
      yield { at, isAnnounced, isNear: between.length <= SHORT_REACH };
  }
}

/**
 * 保基本民生、保工资、保运转 are the parts of 三保: they begin or end with what it counts. Of a formula with several
 * catchwords (一国两制) a list says too little.
 */
function sayCatchword(text: string, items: readonly Span[], terms: readonly FormulaTerm[]): boolean {
  const [term] = terms;
  if (terms.length !== 1 || term === undefined || term.head === '') return false;
  const head = catchword(term.head);
  const written = items.map(({ start, end }) => text.slice(start, end));
  // 红色预警、黄色提醒、绿色通行 of 三色管理.
  if (written.length > 2 && written.every((item) => item.length > 1 && item.includes(head.charAt(0))))
    return true;
  // 三化改造: the catchword is the first character, what follows is what is done.
  return (
    [head, head.charAt(0)].some(
      (word) =>
        written.every((item) => item.length > word.length && item.startsWith(word)) ||
        written.every((item) => item.length > word.length && item.endsWith(word)),
    ) ||
    (head.length > 1 && written.every((item) => item.includes(head)))
  );
}
