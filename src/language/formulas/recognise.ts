import { isChineseDigit, isDigit } from '../figures/number';
import { type FoldedText, fold, toFoldedSpan, toSourceSpan } from '../fold';
import type { Span } from '../span';
import { hasNounAfter, hasVerbBefore, isAttribute } from './cues';
import type { Formula, FormulaTerm, TakenTerm } from './formula';
import { literalReading } from './literal';
import { partsNear } from './parts';
import { readQuotation } from './quoted';
import { readTerms, totalOf } from './terms';
import { bareFormulaAt } from './unquoted';

/** What stands between quotation marks; book titles have marks of their own and are none. */
const QUOTATION = /(?:“([^“”]{2,40})”|「([^「」]{2,40})」|『([^『』]{2,40})』|"([^"\n]{2,40})")/gu;
const CONTEXT = 16;

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
    const isCued =
      read.needs === 'nothing' || hasNounAfter(after) || (read.needs !== 'name' && hasVerbBefore(before));
    const isNamed = read.needs === 'noun' && isAttribute(after);
    const isSpeltOut = read.needs !== 'name' && partsNear(folded.text, span, read.terms).length > 0;
    if (isCued || isNamed || isSpeltOut) found.push({ ...span, terms: read.terms });
  }
  return found;
}

function bareFormulas(text: string, found: readonly Found[], known: readonly TakenTerm[]): Found[] {
  const bare: Found[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && !isChineseDigit(unit) && text.charAt(at) !== '双') {
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
  const parts = partsNear(folded.text, { start, end }, terms);
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

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
