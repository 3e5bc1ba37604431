import { type FoldedText, toFoldedSpan } from '../language/fold';
import type { Span } from '../language/span';
import { FOLD_VERSION, FOLDED_CONTEXT, type HighlightSelector, QUOTE_LIMIT, RAW_CONTEXT } from './selector';

/**
 * Describes a passage so that it can be found again, also on a page that has changed.
 *
 * @param text the page's text as it is written
 * @param page the same text folded by anchoringText()
 * @param span the passage in UTF-16 units of `text`; white space and breaks at its ends are left out
 * @returns null where the span holds no text or more than QUOTE_LIMIT
 */
export function describeSpan(text: string, page: FoldedText, span: Span): HighlightSelector | null {
  const { start, end } = trimmed(text, span);
  const folded = toFoldedSpan(page, start, end);
  if (end <= start || end - start > QUOTE_LIMIT || folded.end <= folded.start) return null;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - RAW_CONTEXT), start),
      suffix: text.slice(end, end + RAW_CONTEXT),
    },
    position: { type: 'TextPositionSelector', start, end },
    jiedu: {
      version: FOLD_VERSION,
      exact: page.text.slice(folded.start, folded.end),
      prefix: page.text.slice(Math.max(0, folded.start - FOLDED_CONTEXT), folded.start),
      suffix: page.text.slice(folded.end, folded.end + FOLDED_CONTEXT),
      start: folded.start,
      textLength: page.text.length,
    },
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const passage = text.slice(start, end);
  const from = start + passage.length - passage.trimStart().length;
  return { start: from, end: from + passage.trim().length };
}
