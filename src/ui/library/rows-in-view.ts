/** Where the rows of a long list stand, in pixels: row i from tops[i] to tops[i + 1]. */
export type Tops = Float64Array;

/** The places of rows of these heights. */
export function topsOf<T>(items: readonly T[], heightOf: (item: T) => number): Tops {
  const tops = new Float64Array(items.length + 1);
  let top = 0;
  for (const [index, item] of items.entries()) {
    top += heightOf(item);
    tops[index + 1] = top;
  }
  return tops;
}

/** The height of all rows together. */
export function totalHeight(tops: Tops): number {
  return tops[tops.length - 1] ?? 0;
}

/**
 * The rows between two heights, and as many pixels more on either side as `margin` says.
 *
 * @returns indices, the end exclusive
 */
export function rowsInView(
  tops: Tops,
  from: number,
  to: number,
  margin: number,
): { readonly start: number; readonly end: number } {
  const count = tops.length - 1;
  const start = Math.max(0, lastAtOrAbove(tops, from - margin));
  const end = Math.min(count, lastAtOrAbove(tops, to + margin) + 1);
  return { start: Math.min(start, count), end: Math.max(start, end) };
}

/** The last index whose top is not below a height; −1: none. */
function lastAtOrAbove(tops: Tops, height: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tops[middle] ?? 0) <= height) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
