import { anchorAll } from '../annotation/anchor';
import type { AnchorResult, Change } from '../annotation/anchor-result';
import { anchoringText } from '../annotation/anchoring-text';
import { describeSpan } from '../annotation/describe';
import type { HighlightSelector } from '../annotation/selector';
import type { FoldedText } from '../language/fold';
import { inOneGo } from './slices';
import { readPage, type TextView } from './text-view';

/** Where a document, or a part of it, is read from. */
type Root = Document | ShadowRoot | Element;

/** Where a highlight stands in a document today. */
export interface Anchored {
  readonly outcome: AnchorResult['outcome'];
  /** Null unless the place is certain: for `ambiguous` and `orphan`. */
  readonly range: Range | null;
  /** The places between which nothing decides, in the order of the text; empty unless `ambiguous`. */
  readonly ranges: readonly Range[];
  /** From 0 to 1; 0 for an orphan. */
  readonly score: number;
  /** What differs; null unless `changed`. */
  readonly change: Change | null;
}

const NOT_FOUND: AnchorResult = { outcome: 'orphan', searched: false };

/**
 * Describes a range so that its words are found again. With anchor() this is all that is needed to keep highlights
 * outside the extension too: both read the document anew and block until they are done. In a page that is read
 * already use describeInView() and anchorInView().
 *
 * @returns null where the range holds no text that a reader sees, or more than QUOTE_LIMIT of it
 */
export function describe(range: Range, root: Root): HighlightSelector | null {
  return describeInView(range, inOneGo(readPage(root)));
}

/** Finds what describe() described: in the same document, after it has changed, or in another one. */
export function anchor(selector: HighlightSelector, root: Root): Anchored {
  const view = inOneGo(readPage(root));
  const [result = NOT_FOUND] = inOneGo(anchorInView([selector], view));
  const span = 'span' in result ? result.span : null;
  const spans = 'spans' in result ? result.spans : [];
  return {
    outcome: result.outcome,
    range: span === null ? null : view.toRange(span.start, span.end),
    ranges: spans.flatMap(({ start, end }) => view.toRange(start, end) ?? []),
    score: 'score' in result ? result.score : 0,
    change: 'change' in result ? result.change : null,
  };
}

/**
 * Describes what the reader selected. Ends in text that is not read (a pinyin gloss, a hidden branch) move to
 * the text that is read beside them.
 *
 * @param page the view's text folded by anchoringText(), where the caller has it already
 * @returns null where the range holds no text of the view, or too much of it
 */
export function describeInView(
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
