import type { Span } from '../language/span';
import type { TextView } from './text-view';

/** How far from a glyph's box the pointer still points at it, in CSS px: the gap between two lines. */
const TOLERANCE = 2;

/**
 * The offset in the view's text under a point of the viewport, null where the point is on no text.
 *
 * @param shadowRoots every open shadow root of the page: the browser looks into those that it is given
 */
export function offsetAt(
  view: TextView,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): number | null {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (position === null) return null;
  return view.offsetOf(position.offsetNode, position.offset);
}

/** The boxes of a stretch on the screen, one for each line that it stands on. */
export function boxesOf(view: TextView, { start, end }: Span): DOMRect[] {
  const range = view.toRange(start, end);
  return range === null ? [] : lineBoxes(range);
}

/** The boxes of a range's lines: the browser gives one for each element on a line as well. */
export function lineBoxes(range: Range): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of range.getClientRects()) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, box)) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** The box that a point is in, with a small tolerance. The nearest caret position may be far from the point. */
export function boxAt(boxes: readonly DOMRect[], x: number, y: number): DOMRect | null {
  return (
    boxes.find(
      (box) =>
        x >= box.left - TOLERANCE &&
        x <= box.right + TOLERANCE &&
        y >= box.top - TOLERANCE &&
        y <= box.bottom + TOLERANCE,
    ) ?? null
  );
}

/**
 * The span that holds an offset; a caret behind the last character counts as inside. Spans are sorted and do not
 * overlap. Of two that touch, the caller's point decides, so both are given.
 */
export function spansAt<S extends Span>(spans: readonly S[], offset: number): S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spans.slice(low, low + 2).filter(({ start, end }) => start <= offset && offset <= end);
}
