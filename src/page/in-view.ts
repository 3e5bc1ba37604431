import type { Span } from '../language/span';
import type { TextView } from './text-view';

/** Breaks and spaces follow one another, but not so many. */
const TRIES = 20;

/**
 * Which stretch of a page's text is in the window, found by bisection, because text flows downwards. On a page that
 * sets its columns beside each other it is some stretch near there: good enough to begin with.
 *
 * @param margin how far beyond the window it reaches, in CSS px
 */
export function spanInView(view: TextView, margin = 0): Span {
  const start = firstBelow(view, -margin);
  return { start, end: firstBelow(view, window.innerHeight + margin) };
}

/** The first offset at which a character begins below `y`, in CSS px of the viewport. */
function firstBelow(view: TextView, y: number): number {
  let low = 0;
  let high = view.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (topAt(view, middle) >= y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the character at an offset is, or one soon after it: breaks are nowhere. */
function topAt(view: TextView, offset: number): number {
  for (let at = offset; at < Math.min(view.text.length, offset + TRIES); at++) {
    const box = view.toRange(at, at + 1)?.getBoundingClientRect();
    if (box !== undefined && box.height > 0) return box.top;
  }
  return Number.POSITIVE_INFINITY;
}
