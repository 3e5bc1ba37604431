import { isChineseDigit, isDigit } from '../figures/number';
import { type FoldedText, fold, toFoldedSpan, toSourceSpan } from '../fold';
import type { Span } from '../span';
import { hasNounAfter, hasVerbBefore } from './cues';
import type { Formula, FormulaTerm, TakenTerm } from './formula';
import { listAt } from './lists';
import { catchword, literalReading } from './literal';
import { readQuotation } from './quoted';
import { readTerms, totalOf } from './terms';
import { bareFormulaAt } from './unquoted';

/** What stands between quotation marks; book titles have marks of their own and are none. */
const QUOTATION = /(?:“([^“”]{2,40})”|「([^「」]{2,40})」|『([^『』]{2,40})』|"([^"\n]{2,40})")/gu;
const CONTEXT = 16;
/** How far after a formula the list of its parts begins. */
const REACH = 24;
/** What says that the parts follow. */
const ANNOUNCED = /(?:即|就是|包括|分别是|分别为|是指|指的是|具体为|具体是|:|：|\(|（|——|—)$/u;
const LEAD = /^(?:即|就是|包括|分别是|分别为|是指|指的是|具体为|具体是)/u;
const MOST_PARTS = 20;

/** A formula in offsets of the folded text. */
interface Found extends Span {
  readonly terms: readonly FormulaTerm[];
}

/**
 * All numbered formulas of a text, in order, none overlapping another: between quotation marks where what stands
 * beside them speaks for it, without them where the catchword is one that formulas have.
 *
 * @param taken what is known already, in order: a formula that touches a name is none
 */
export function findFormulas(text: string, taken: readonly TakenTerm[] = []): Formula[] {
  const folded = fold(text);
  const known = taken.map((term) => ({ ...term, ...toFoldedSpan(folded, term.start, term.end) }));
  const found: Found[] = quotedFormulas(folded);
  for (const term of known) {
    if (term.role !== 'formula' || found.some((one) => overlap(one, term))) continue;
    const terms = readTerms(folded.text.slice(term.start, term.end));
    if (terms !== null) found.push({ start: term.start, end: term.end, terms });
  }
  found.push(...bareFormulas(folded.text, found, known));
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap((one) => {
      const touching = known.filter((term) => overlap(one, term));
      if (touching.some(({ role }) => role === 'name')) return [];
      const explained = touching.find(({ start, end }) => start <= one.start && one.end <= end);
      return [described(folded, one, explained?.id ?? null)];
    });
}

function quotedFormulas(folded: FoldedText): Found[] {
  const found: Found[] = [];
  for (const match of folded.source.matchAll(QUOTATION)) {
    const content = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const span = toFoldedSpan(folded, match.index + 1, match.index + 1 + content.length);
    const read = readQuotation(folded.text.slice(span.start, span.end));
    if (read === null) continue;
    const before = folded.text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const after = folded.text.slice(span.end, span.end + CONTEXT);
    if (read.needsCue && !hasVerbBefore(before) && !hasNounAfter(after)) continue;
    found.push({ ...span, terms: read.terms });
  }
  return found;
}

function bareFormulas(text: string, found: readonly Found[], known: readonly TakenTerm[]): Found[] {
  const bare: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && !isChineseDigit(unit)) {
      at++;
      continue;
    }
    const formula = bareFormulaAt(text, at);
    const isTaken =
      formula === null ||
      found.some((one) => overlap(one, { start: at, end: formula.end })) ||
      known.some((term) => term.start < at && at < term.end);
    if (!isTaken) bare.push({ start: at, ...formula });
    at = isTaken ? at + 1 : formula.end;
  }
  return bare;
}

function described(folded: FoldedText, { start, end, terms }: Found, known: string | null): Formula {
  const count = totalOf(terms);
  const parts = count === null ? [] : partsNear(folded.text, { start, end }, terms, count);
  const source = (span: Span) => toSourceSpan(folded, span.start, span.end);
  const own = source({ start, end });
  const spans = parts.map(source);
  const [first] = spans;
  const last = spans.at(-1);
  return {
    ...own,
    text: folded.source.slice(own.start, own.end),
    terms,
    count,
    reading: literalReading(terms),
    known,
    partsAt: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
    parts: spans,
  };
}

/** The items that the text lists soon after a formula, or right before it, if they are as many as it says. */
function partsNear(text: string, { start, end }: Span, terms: readonly FormulaTerm[], count: number): Span[] {
  if (count < 2 || count > MOST_PARTS) return [];
  for (let at = end + 1; at <= Math.min(end + REACH, text.length); at++) {
    if (/[。！？\u2029]/u.test(text.slice(end, at))) break;
    const before = text.slice(end, at);
    if (!/[,，:：(（—]$/u.test(before) && !ANNOUNCED.test(before)) continue;
    const items = listAt(text, at, count);
    if (items !== null && (ANNOUNCED.test(before) || sayCatchword(text, items, terms))) {
      return withoutLead(text, items);
    }
  }
  return partsBefore(text, start, count);
}

/** The first item begins as the others do: 保基本民生 and not 全年保基本民生, 不得摊派 and not 即不得摊派. */
function withoutLead(text: string, [first, ...others]: readonly Span[]): Span[] {
  if (first === undefined) return [];
  const written = text.slice(first.start, first.end);
  const heads = others.map(({ start }) => text.charAt(start));
  const shared = heads.every((head) => head === heads[0]) ? written.indexOf(heads[0] ?? '') : -1;
  const announced = LEAD.exec(written)?.[0].length ?? 0;
  const start = first.start + (shared > 0 ? shared : announced);
  return [{ start, end: first.end }, ...others];
}

/** 保基本民生、保工资、保运转 are the parts of 三保: most of them say what it counts. */
function sayCatchword(text: string, items: readonly Span[], terms: readonly FormulaTerm[]): boolean {
  const heads = terms.map(({ head }) => catchword(head)).filter((head) => head !== '');
  const saying = items.filter((item) =>
    heads.some((head) => text.slice(item.start, item.end).includes(head)),
  );
  return heads.length > 0 && saying.length * 2 > items.length;
}

/** 自治、法治、德治“三治”: the list ends where the formula begins. */
function partsBefore(text: string, start: number, count: number): Span[] {
  let from = start;
  while (from > 0 && start - from < 60 && !/[,，。；;:：！？()（）\u2029]/u.test(text.charAt(from - 1)))
    from--;
  const items = text.slice(from, start).split('、');
  const last = items.at(-1) ?? '';
  if (items.length !== count || last === '' || items.slice(1).some((item) => item.length !== last.length))
    return [];
  const first = items[0] ?? '';
  if (first.length < last.length) return [];
  let at = from + first.length - last.length;
  return items.map((_, index) => {
    const span = { start: at, end: at + last.length };
    at = span.end + (index < items.length - 1 ? 1 : 0);
    return span;
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
