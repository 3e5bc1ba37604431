import { alignedSpan } from '../language/alignment';
import type { Span } from '../language/span';
import { acceptsApproximate, mostEdits, TELLING_LENGTH } from './acceptance';
import { type Budget, findNearest } from './approximate-search';
import { type Candidate, type FoldedQuote, mayBeTwin, weigh } from './candidate';

/** Longest quote that is searched for as a whole; of a longer one both ends are. */
const WHOLE = 512;

/** What is searched for of each end of a long quote. */
const END = 160;

/** Places of equal distance that are looked at; where a phrase stands oftener, its position cannot tell. */
const MOST_PLACES = 50;

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
  const around = yield* findNearest(
    text,
    pattern,
    mostEdits(exact.length, [prefix.length, suffix.length]),
    budget,
  );
  if (around === null) return null;
  const found = accepted(
    folded,
    text,
    around.map((place) => within(text, place, pattern, part)),
  );
  if (found.length > 0 || exact.length < TELLING_LENGTH) return found;

  const alone = yield* findNearest(text, exact, mostEdits(exact.length, [0, 0]), budget);
  return alone && accepted(folded, text, alone);
}

/**
 * A long quote from its beginning to its end, where both are found in order and about as far apart as they
 * were. Its words in between are not compared: their number is.
 */
function* byBothEnds(
  folded: FoldedQuote,
  text: string,
  budget: Budget,
): Generator<void, Candidate[] | null, void> {
  const { exact, prefix, suffix } = folded;
  const head = exact.slice(0, END);
  const tail = exact.slice(-END);
  const heads = yield* findNearest(text, prefix + head, mostEdits(END, [prefix.length, 0]), budget);
  const tails =
    heads && (yield* findNearest(text, tail + suffix, mostEdits(END, [suffix.length, 0]), budget));
  if (!heads || !tails) return null;

  const found: Candidate[] = [];
  for (const first of heads.slice(0, MOST_PLACES)) {
    const from = within(text, first, prefix + head, { start: prefix.length, end: prefix.length + END });
    for (const last of tails.slice(0, MOST_PLACES)) {
      const to = within(text, last, tail + suffix, { start: 0, end: END });
      const length = to.end - from.start;
      if (length < exact.length / 2 || length > exact.length * 2) continue;
      const ends = [
        weigh({ ...folded, exact: head }, text, from),
        weigh({ ...folded, exact: tail }, text, to),
      ];
      const kept = Math.min(length, exact.length) / Math.max(length, exact.length);
      const likeness = kept * Math.min(...ends.map((end) => end.quote));
      found.push(weigh(folded, text, { start: from.start, end: to.end }, likeness));
    }
  }
  return found.filter((candidate) => isAccepted(folded, text, candidate));
}

function accepted(folded: FoldedQuote, text: string, places: readonly Span[]): Candidate[] {
  const byPlace = new Map(
    places.slice(0, MOST_PLACES).map((place) => [`${place.start} ${place.end}`, place]),
  );
  return [...byPlace.values()]
    .filter(({ start, end }) => end > start)
    .map((place) => weigh(folded, text, place))
    .filter((candidate) => isAccepted(folded, text, candidate));
}

function isAccepted(folded: FoldedQuote, text: string, candidate: Candidate): boolean {
  return acceptsApproximate(folded.exact.length, candidate) && !mayBeTwin(candidate, folded, text);
}

/** The part's own stretch in a place where the pattern was found. */
function within(text: string, place: Span, pattern: string, part: Span): Span {
  const { start, end } = alignedSpan(pattern, text.slice(place.start, place.end), part);
  return { start: place.start + start, end: place.start + end };
}
