import type { Span } from '../language/span';

/** What differs between the passage as it was marked and as it stands now, as written. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/**
 * Where a highlight stands today. Disposable: it holds for one text only. Spans are in UTF-16 units of the
 * page's text, scores run from 0 to 1.
 */
export type AnchorResult =
  /** The very words, but for their typesetting and script. */
  | { readonly outcome: 'exact'; readonly span: Span; readonly score: number }
  /** The passage in other words or figures. */
  | { readonly outcome: 'changed'; readonly span: Span; readonly score: number; readonly change: Change }
  /** Several places, and nothing tells which: the reader must say. In the order of the text, 20 at most. */
  | { readonly outcome: 'ambiguous'; readonly spans: readonly Span[]; readonly score: number }
  /** Lost, as far as was searched: `searched` is false where the budget ended before the search did. */
  | { readonly outcome: 'orphan'; readonly searched: boolean };
