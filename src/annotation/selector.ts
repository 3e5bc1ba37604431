import * as v from 'valibot';

/** Context kept beside the raw quote, in UTF-16 units of the page's text. */
export const RAW_CONTEXT = 64;

/** Context kept beside the folded quote, in units of the folded text. */
export const FOLDED_CONTEXT = 32;

/** Longest quote that is stored, in UTF-16 units: about fifteen printed pages. */
export const QUOTE_LIMIT = 20_000;

/**
 * Version of the fold that wrote the `jiedu` part. Raise it when fold() begins to write something else, so
 * that stored folded forms are made again from the raw quote.
 */
export const FOLD_VERSION = 1;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const quote = v.pipe(v.string(), v.minLength(1), v.maxLength(QUOTE_LIMIT));

/** https://www.w3.org/TR/annotation-model/#text-quote-selector, never rewritten once it is stored. */
const textQuoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: quote,
  prefix: v.pipe(v.string(), v.maxLength(RAW_CONTEXT)),
  suffix: v.pipe(v.string(), v.maxLength(RAW_CONTEXT)),
});

/** https://www.w3.org/TR/annotation-model/#text-position-selector, in UTF-16 units of the view's text. */
const textPositionSchema = v.pipe(
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a position ends after its start'),
);

/** What anchoring searches for: the same passage in folded text, see language/fold.ts. */
const foldedSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** NFKC can write up to three units for one. */
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(3 * QUOTE_LIMIT)),
  prefix: v.pipe(v.string(), v.maxLength(FOLDED_CONTEXT)),
  suffix: v.pipe(v.string(), v.maxLength(FOLDED_CONTEXT)),
  /** Where the quote began in the folded text, and how long that text was. */
  start: offset,
  textLength: offset,
});

/** How a highlight finds its passage again. */
export const highlightSelectorSchema = v.object({
  quote: textQuoteSchema,
  position: textPositionSchema,
  jiedu: foldedSchema,
});

export type HighlightSelector = v.InferOutput<typeof highlightSelectorSchema>;
