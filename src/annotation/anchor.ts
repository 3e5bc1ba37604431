import { type FoldedText, toSourceSpan } from '../language/fold';
import type { Span } from '../language/span';
import { acceptsExact } from './acceptance';
import type { AnchorResult } from './anchor-result';
import { anchoringText } from './anchoring-text';
import { approximateCandidates } from './approximate-candidates';
import type { Budget } from './approximate-search';
import { best, type Candidate, type FoldedQuote, scoreOf, weigh } from './candidate';
import { changeBetween } from './change';
import { FOLD_VERSION, FOLDED_CONTEXT, type HighlightSelector } from './selector';

/** Fuzzy search for one load of a page: about a second, at the 27 ns that a step took on Node 20. */
export const FUZZY_BUDGET = 40_000_000;

/** Places that an ambiguous result names. */
const MOST_SPANS = 20;

/** Places weighed between two yields: 50 take about 1 ms. */
const WEIGHED_PER_STEP = 50;

/**
 * Finds the passages of highlights in a page's text. A highlight that is not certainly found is reported as
 * lost: on the wrong words it would be worse than nowhere. First all are searched for exactly, then those
 * not found approximately, as far as the budget lasts. Yields at least every few milliseconds.
 *
 * @param page the page's text folded by anchoringText()
 * @param fuzzyBudget for the approximate searches together, see Budget
 * @returns a result for each selector, in their order
 */
export function* anchorAll(
  selectors: readonly HighlightSelector[],
  page: FoldedText,
  fuzzyBudget = FUZZY_BUDGET,
): Generator<void, AnchorResult[], void> {
  const results: (AnchorResult | null)[] = [];
  for (const selector of selectors) results.push(yield* anchorExactly(selector, page));
  const budget = { left: fuzzyBudget };
  const all: AnchorResult[] = [];
  for (const [index, selector] of selectors.entries()) {
    all.push(results[index] ?? (yield* anchorApproximately(selector, page, budget)));
  }
  return all;
}

/** The same for one highlight, in one go: for tests and for commands. */
export function anchor(selector: HighlightSelector, page: FoldedText): AnchorResult {
  const work = anchorAll([selector], page);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value[0] ?? { outcome: 'orphan', searched: false };
  }
}

function* anchorExactly(
  selector: HighlightSelector,
  page: FoldedText,
): Generator<void, AnchorResult | null, void> {
  const folded = currentForm(selector);
  const found: Candidate[] = [];
  let hits = 0;
  for (let at = page.text.indexOf(folded.exact); at >= 0; at = page.text.indexOf(folded.exact, at + 1)) {
    const candidate = weigh(folded, page.text, { start: at, end: at + folded.exact.length }, 1);
    if (acceptsExact(folded.exact.length, candidate)) found.push(candidate);
    hits += 1;
    if (hits % WEIGHED_PER_STEP === 0) yield;
  }
  yield;
  return found.length === 0 ? null : resultOf(selector, folded, page, found);
}

function* anchorApproximately(
  selector: HighlightSelector,
  page: FoldedText,
  budget: Budget,
): Generator<void, AnchorResult, void> {
  const folded = currentForm(selector);
  const found = yield* approximateCandidates(folded, page.text, budget);
  if (found === null || found.length === 0) return { outcome: 'orphan', searched: found !== null };
  return resultOf(
    selector,
    folded,
    page,
    found.toSorted((a, b) => a.start - b.start),
  );
}

function resultOf(
  selector: HighlightSelector,
  folded: FoldedQuote,
  page: FoldedText,
  found: readonly Candidate[],
): AnchorResult {
  const [first, ...others] = best(apart(found), folded, page.text.length);
  if (first === undefined) return { outcome: 'orphan', searched: true };
  const score = scoreOf(first);
  if (others.length > 0) {
    const spans = [first, ...others].slice(0, MOST_SPANS).map((place) => sourceSpan(page, place));
    return { outcome: 'ambiguous', spans, score };
  }
  const span = sourceSpan(page, first);
  // Figures are part of the folded words, so that a place with another figure is never exact.
  if (page.text.slice(first.start, first.end) === folded.exact) return { outcome: 'exact', span, score };
  const change = changeBetween(selector.quote.exact, page.source.slice(span.start, span.end));
  return { outcome: 'changed', span, score, change };
}

/**
 * Of places that overlap only the one that is weighed highest: they are one passage, cut differently.
 * @param candidates in the order of the text
 */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1);
    if (last === undefined || candidate.start >= last.end) kept.push(candidate);
    else if (scoreOf(candidate) > scoreOf(last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function sourceSpan(page: FoldedText, { start, end }: Span): Span {
  return toSourceSpan(page, start, end);
}

/** The folded form, made again from the raw quote where another fold wrote it. */
function currentForm({ quote, jiedu }: HighlightSelector): FoldedQuote {
  if (jiedu.version === FOLD_VERSION) return jiedu;
  return {
    ...jiedu,
    exact: anchoringText(quote.exact).text,
    prefix: anchoringText(quote.prefix).text.slice(-FOLDED_CONTEXT),
    suffix: anchoringText(quote.suffix).text.slice(0, FOLDED_CONTEXT),
  };
}
