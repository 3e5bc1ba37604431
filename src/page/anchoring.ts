import { anchorAll } from '../annotation/anchor';
import type { AnchorResult } from '../annotation/anchor-result';
import { anchoringText } from '../annotation/anchoring-text';
import { describeSpan } from '../annotation/describe';
import type { HighlightSelector } from '../annotation/selector';
import type { FoldedText } from '../language/fold';
import type { TextView } from './text-view';

/**
 * Describes what the reader selected. Ends in text that is not read (a pinyin gloss, a hidden branch) move to
 * the text that is read beside them.
 *
 * @param page the view's text folded by anchoringText(), where the caller has it already
 * @returns null where the range holds no text of the view, or too much of it
 */
export function describe(
  range: Range,
  view: TextView,
  page: FoldedText = anchoringText(view.text),
): HighlightSelector | null {
  const start = nearestOffset(range.startContainer, range.startOffset, view);
  const end = nearestOffset(range.endContainer, range.endOffset, view);
  if (start === null || end === null || start >= end) return null;
  return describeSpan(view.text, page, { start, end });
}

/** Finds highlights in a view, see anchorAll(): a result for each selector, in their order. */
export function* anchorInView(
  selectors: readonly HighlightSelector[],
  view: TextView,
): Generator<void, AnchorResult[], void> {
  const page = anchoringText(view.text);
  yield;
  return yield* anchorAll(selectors, page);
}

/** The offset of a position, or of the nearest ancestor's position that was read. */
function nearestOffset(node: Node, offset: number, view: TextView): number | null {
  const known = view.offsetOf(node, offset);
  if (known !== null) return known;
  if (node instanceof ShadowRoot) return nearestOffset(node.host, 0, view);
  const parent = node.parentNode;
  if (parent === null) return null;
  const siblings: readonly Node[] = [...parent.childNodes];
  return nearestOffset(parent, siblings.indexOf(node), view);
}
