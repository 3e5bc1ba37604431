import { anchorAll } from '../annotation/anchor';
import type { AnchorResult } from '../annotation/anchor-result';
import { anchoringText } from '../annotation/anchoring-text';
import { describeSpan } from '../annotation/describe';
import type { HighlightSelector } from '../annotation/selector';
import type { TextView } from './text-view';

/**
 * Describes a passage of a page so that it can be found again, also when the page has changed.
 *
 * @returns null where the range holds no text of the view
 */
export function describe(range: Range, view: TextView): HighlightSelector | null {
  const start = view.offsetOf(range.startContainer, range.startOffset);
  const end = view.offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return describeSpan(view.text, anchoringText(view.text), { start, end });
}

/**
 * Finds the passages of highlights in a page, in slices: one result for each selector, in their order. The page
 * is folded once for all of them.
 */
export function* anchorInView(
  selectors: readonly HighlightSelector[],
  view: TextView,
): Generator<void, AnchorResult[], void> {
  return yield* anchorAll(selectors, anchoringText(view.text));
}
