import type { Span } from '../span';
import type { FormulaTerm } from './formula';
import { listAt } from './lists';
import { listBefore, listSummedUp } from './lists-before';
import { catchword } from './literal';
import { LEADS, withoutLead } from './shapes';
import { totalOf } from './terms';

/** How far after a formula the list of its parts begins. */
const REACH = 24;
/** How far it does where nothing but the catchword says that the list is that of the formula. */
const SHORT_REACH = 12;
/** What says that the parts follow. */
const ANNOUNCED = new RegExp(`(?:${LEADS.join('|')}|:|：|\\(|（|——|—)$`, 'u');
const ENDS_SENTENCE = /[。！？；;\u2029]/u;
const MAY_PRECEDE_LIST = /[,，:：(（—]$/u;
const MOST_PARTS = 20;

/** The items that the text lists soon after a formula, or right before it, if they are as many as it says. */
export function partsNear(text: string, { start, end }: Span, terms: readonly FormulaTerm[]): Span[] {
  const count = totalOf(terms);
  if (count === null || count < 2 || count > MOST_PARTS) return [];
  return (
    listBefore(text, start, terms.length > 1 ? 0 : count) ??
    partsAfter(text, end, terms, count) ??
    listSummedUp(text, start, count) ??
    []
  );
}

function partsAfter(text: string, end: number, terms: readonly FormulaTerm[], count: number): Span[] | null {
  for (let at = end + 1; at <= Math.min(end + REACH, text.length); at++) {
    const between = text.slice(end, at);
    if (ENDS_SENTENCE.test(between)) return null;
    if (text.charAt(at) === '—') continue;
    const isAnnounced = ANNOUNCED.test(between);
    if (!isAnnounced && !MAY_PRECEDE_LIST.test(between)) continue;
    const items = listAt(text, at, count);
    if (items === null) continue;
    const parts = withoutLead(text, items);
    if (isAnnounced || (between.length <= SHORT_REACH && sayCatchword(text, parts, terms))) return parts;
  }
  return null;
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
