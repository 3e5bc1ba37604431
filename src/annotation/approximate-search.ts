import search from 'approx-string-match';
import type { Span } from '../language/span';

/** Work that may still be done, in steps of approx-string-match: one unit of text against 32 of the pattern. */
export interface Budget {
  left: number;
}

/** Text searched between two yields: 4,096 units against a pattern of 100 take about 1 ms. */
const SLICE = 4096;

/**
 * The places in a text that are nearest to a pattern, all at the same, least number of edits; none where it
 * takes more than `maxErrors`. Searches slice by slice and yields after each.
 *
 * @returns null where the budget did not last
 */
export function* findNearest(
  text: string,
  pattern: string,
  maxErrors: number,
  budget: Budget,
): Generator<void, Span[] | null, void> {
  // At as many errors as the pattern has units it would be found everywhere.
  let errors = Math.min(maxErrors, pattern.length - 1);
  let nearest = new Map<string, Span>();
  const overlap = pattern.length + errors;
  const slice = Math.max(SLICE, overlap);
  for (let from = 0; from < text.length; from += slice) {
    const part = text.slice(from, from + slice + overlap);
    budget.left -= part.length * Math.ceil((errors + 1) / 32);
    if (budget.left < 0) return null;
    for (const match of search(part, pattern, errors)) {
      if (match.errors < errors) nearest = new Map();
      errors = match.errors;
      const place = { start: from + match.start, end: from + match.end };
      nearest.set(`${place.start} ${place.end}`, place);
    }
    yield;
  }
  return [...nearest.values()];
}
