import type { Highlight } from './highlight';

/** A highlight as a list shows and searches it, without what anchoring needs. */
export interface ListedHighlight
  extends Pick<
    Highlight,
    'id' | 'page' | 'url' | 'title' | 'note' | 'colour' | 'tags' | 'createdAt' | 'updatedAt' | 'removedAt'
  > {
  /** The words as they were marked. */
  readonly quote: string;
  /** The same without wraps and in simplified characters: what a search looks through. */
  readonly folded: string;
}

/** What a list needs of a highlight. */
export function listed({ selector, ...rest }: Highlight): ListedHighlight {
  const { id, page, url, title, note, colour, tags, createdAt, updatedAt, removedAt } = rest;
  const { quote, jiedu } = selector;
  return {
    ...{ id, page, url, title, note, colour, tags, createdAt, updatedAt, removedAt },
    quote: quote.exact,
    folded: jiedu.exact,
  };
}
