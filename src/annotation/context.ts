import { distanceToBeginning, similarity } from '../language/similarity';
import type { Span } from '../language/span';
import { FOLDED_CONTEXT } from './selector';

/** Units of the page beyond the context's own length that are looked at, for what was inserted into it. */
const SLACK = 16;

/** How like the surroundings of a place are to those of the quote, 0 to 1, the better one first. */
export function contextSimilarities(
  stored: { readonly prefix: string; readonly suffix: string },
  text: string,
  place: Span,
): readonly [hi: number, lo: number] {
  const before = text.slice(Math.max(0, place.start - FOLDED_CONTEXT - SLACK), place.start);
  const after = text.slice(place.end, place.end + FOLDED_CONTEXT + SLACK);
  const left = sideSimilarity(reversed(stored.prefix), reversed(before));
  const right = sideSimilarity(stored.suffix, after);
  return left > right ? [left, right] : [right, left];
}

/**
 * Both strings run away from the quote. A context shorter than usual was cut off by the text's edge: it is
 * fully met at the edge only, elsewhere it counts for as much as it says.
 */
function sideSimilarity(stored: string, found: string): number {
  if (stored.length < FOLDED_CONTEXT && found.length <= FOLDED_CONTEXT) return similarity(stored, found);
  return (stored.length - distanceToBeginning(stored, found)) / FOLDED_CONTEXT;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
