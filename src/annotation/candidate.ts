import { similarity } from '../language/similarity';
import type { Span } from '../language/span';
import type { Evidence } from './acceptance';
import { contextSimilarities } from './context';
import { FOLDED_CONTEXT, type HighlightSelector } from './selector';

export type FoldedQuote = HighlightSelector['jiedu'];

/** A place in the folded text that may be the passage. */
export interface Candidate extends Span, Evidence {}

/** Candidates whose merits differ by less are told apart by their position only. */
const MARGIN = 0.05;

const PERFECT = 2;

/** Share of the text within which a place is about where it was. */
const NEARBY = 0.05;

const FIGURE = /[\d.]+|[〇零一二三四五六七八九十百千万亿两]+/g;

/** Weighs a place; `likeness` is given where the quote's similarity is known already. */
export function weigh(folded: FoldedQuote, text: string, place: Span, likeness?: number): Candidate {
  const [hi, lo] = contextSimilarities(folded, text, place);
  return {
    ...place,
    quote: likeness ?? similarity(folded.exact, text.slice(place.start, place.end)),
    hi,
    lo,
  };
}

/** From 0 to 1: half of it the words, half the contexts. */
export function scoreOf(candidate: Candidate): number {
  return merit(candidate) / PERFECT;
}

/**
 * The candidates among which nothing decides; one, where something does. First the words and the contexts
 * decide, then the position.
 */
export function best(candidates: readonly Candidate[], folded: FoldedQuote, textLength: number): Candidate[] {
  const top = Math.max(...candidates.map(merit));
  const margin = top === PERFECT ? 0 : MARGIN;
  const rivals = candidates.filter((candidate) => merit(candidate) >= top - margin);
  const inPosition = rivals.filter((rival) => displacement(rival, folded, textLength) === 0);
  return rivals.length > 1 && inPosition.length === 1 ? inPosition : rivals;
}

/**
 * How far a place is from where the passage should be, in folded units: 0 where it can be explained by what
 * was added to the text or taken from it, before the passage and after it.
 */
function displacement({ start }: Span, folded: FoldedQuote, textLength: number): number {
  const growth = textLength - folded.textLength;
  const shift = start - folded.start;
  return Math.max(0, Math.min(0, growth) - shift, shift - Math.max(0, growth));
}

/**
 * Whether a place with similar words may be the passage's twin: the same sentence about another year. Reports
 * state their results and their targets in one set of words with other figures, so a place with other figures
 * is believed only about where the passage stood.
 */
export function mayBeTwin(candidate: Candidate, folded: FoldedQuote, text: string): boolean {
  const found = text.slice(candidate.start, candidate.end);
  if (figuresOf(found) === figuresOf(folded.exact)) return false;
  return displacement(candidate, folded, text.length) > Math.max(2 * FOLDED_CONTEXT, NEARBY * text.length);
}

function figuresOf(text: string): string {
  return (text.match(FIGURE) ?? []).join(' ');
}

function merit({ quote, hi, lo }: Candidate): number {
  return quote + (hi + lo) / 2;
}
