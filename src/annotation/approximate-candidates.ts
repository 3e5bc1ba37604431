import { alignedSpan } from '../language/alignment';
import type { Span } from '../language/span';
import { acceptsApproximate, mostEdits, TELLING_LENGTH } from './acceptance';
import { type Budget, findNearest } from './approximate-search';
import { type Candidate, type FoldedQuote, mayBeTwin, weigh } from './candidate';

/** Longest quote that is searched for as a whole; of a longer one both ends are. */
const WHOLE = 400;

/** What is searched for of each end of a long quote. */
const END = 160;

/** Places of equal distance that are looked at; where a phrase stands oftener, its position cannot tell. */
const MOST_PLACES = 20;

/**
 * Places with words like the quote's that the rules accept: first by quote and contexts as one pattern, then
 * by the quote alone if it is long enough. Null where the budget did not last.
 */
export function* approximateCandidates(
  folded: FoldedQuote,
  text: string,
  budget: Budget,
): Generator<void, Candidate[] | null, void> {
  const { exact, prefix, suffix } = folded;
  if (exact.length > WHOLE) return yield* byBothEnds(folded, text, budget);

  const pattern = prefix + exact + suffix;
  const part = { start: prefix.length, end: prefix.length + exact.length };
  const most = mostEdits(exact.length, [prefix.length, suffix.length]);
  const around = yield* findNearest(text, pattern, most, budget);
  if (around === null) return null;
  const found = yield* weighed(folded, text, around, (place) => within(text, place, pattern, part));
  const good = found.filter((candidate) => isAccepted(folded, text, candidate));
  if (good.length > 0 || exact.length < TELLING_LENGTH) return good;

  const alone = yield* findNearest(text, exact, mostEdits(exact.length, [0, 0]), budget);
  if (alone === null) return null;
  return (yield* weighed(folded, text, alone)).filter((candidate) => isAccepted(folded, text, candidate));
}

/**
 * A long quote from its beginning to its end, where both are found in order and about as far apart as they
 * were. The words in between are not compared, their number is.
 */
function* byBothEnds(
  folded: FoldedQuote,
  text: string,
  budget: Budget,
): Generator<void, Candidate[] | null, void> {
  const { exact, prefix, suffix } = folded;
  const head = { ...folded, exact: exact.slice(0, END) };
  const tail = { ...folded, exact: exact.slice(-END) };
  const opening = prefix + head.exact;
  const closing = tail.exact + suffix;
  const openings = yield* findNearest(text, opening, mostEdits(END, [prefix.length, 0]), budget);
  const closings =
    openings && (yield* findNearest(text, closing, mostEdits(END, [suffix.length, 0]), budget));
  if (openings === null || closings === null) return null;

  const heads = yield* weighed(head, text, openings, (place) =>
    within(text, place, opening, { start: prefix.length, end: opening.length }),
  );
  const tails = yield* weighed(tail, text, closings, (place) =>
    within(text, place, closing, { start: 0, end: END }),
  );
  const found: Candidate[] = [];
  for (const first of heads) {
    for (const last of tails) {
      const length = last.end - first.start;
      const kept = Math.min(length, exact.length) / Math.max(length, exact.length);
      if (kept < 0.5) continue;
      const place = { start: first.start, end: last.end };
      found.push(weigh(folded, text, place, kept * Math.min(first.quote, last.quote)));
    }
    yield;
  }
  return found.filter((candidate) => isAccepted(folded, text, candidate));
}

/** The places as candidates, each once and cut to the quote; yields after each. */
function* weighed(
  folded: FoldedQuote,
  text: string,
  places: readonly Span[],
  cut: (place: Span) => Span = (place) => place,
): Generator<void, Candidate[], void> {
  const candidates = new Map<string, Candidate>();
  for (const found of places.slice(0, MOST_PLACES)) {
    const place = cut(found);
    const key = `${place.start} ${place.end}`;
    if (place.end > place.start && !candidates.has(key)) candidates.set(key, weigh(folded, text, place));
    yield;
  }
  return [...candidates.values()];
}

function isAccepted(folded: FoldedQuote, text: string, candidate: Candidate): boolean {
  return acceptsApproximate(folded.exact.length, candidate) && !mayBeTwin(candidate, folded, text);
}

/** The part's own stretch in a place where the pattern was found. */
function within(text: string, place: Span, pattern: string, part: Span): Span {
  const { start, end } = alignedSpan(pattern, text.slice(place.start, place.end), part);
  return { start: place.start + start, end: place.start + end };
}
