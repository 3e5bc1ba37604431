import type { Colour } from './highlight';
import type { Searchable } from './highlight-search';
import type { ListedHighlight } from './listed-highlight';

/** What a list of highlights is limited to; null: to nothing. */
export interface HighlightFilter {
  readonly colour: Colour | null;
  /** A tag; the empty one: highlights without any. */
  readonly tag: string | null;
  /** Identity of a page. */
  readonly page: string | null;
  /** Days, as `2026-11-24`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what is in the bin is listed, and nothing else. */
  readonly bin: boolean;
}

export const NO_FILTER: HighlightFilter = {
  colour: null,
  tag: null,
  page: null,
  from: null,
  to: null,
  bin: false,
};

/** What stands under one heading. */
export const GROUPINGS = ['page', 'date', 'colour', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A line of the list. */
export type ListItem =
  | {
      readonly kind: 'heading';
      readonly grouping: Grouping;
      /** The page's identity, the day, the colour or the tag. */
      readonly name: string;
      readonly rows: readonly ListedHighlight[];
    }
  | { readonly kind: 'row'; readonly row: ListedHighlight };

/**
 * The highlights that a filter and a query let through, the newest first.
 *
 * @param dayOf the day, as `2026-11-24`, that a time (ms since the epoch) falls on where the reader is
 */
export function filterHighlights(
  all: readonly Searchable[],
  filter: HighlightFilter,
  test: (searched: Searchable) => boolean,
  dayOf: (time: number) => string,
): ListedHighlight[] {
  const { colour, tag, page, from, to, bin } = filter;
  const found = all.filter((searched) => {
    const { row } = searched;
    if ((row.removedAt !== 0) !== bin) return false;
    if (colour !== null && row.colour !== colour) return false;
    if (tag !== null && !(tag === '' ? row.tags.length === 0 : row.tags.includes(tag))) return false;
    if (page !== null && row.page !== page) return false;
    if (from !== null && dayOf(row.createdAt) < from) return false;
    if (to !== null && dayOf(row.createdAt) > to) return false;
    return test(searched);
  });
  return found.map(({ row }) => row).sort((a, b) => b.createdAt - a.createdAt);
}

/**
 * Puts highlights under headings, those of one page in one place, and so on. A highlight of several tags stands
 * under each; one without stands last. Pages and days come the newest first.
 */
export function groupHighlights(
  rows: readonly ListedHighlight[],
  grouping: Grouping,
  dayOf: (time: number) => string,
): ListItem[] {
  const groups = new Map<string, ListedHighlight[]>();
  for (const row of rows) {
    for (const name of namesOf(row, grouping, dayOf)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [row]);
      else group.push(row);
    }
  }
  const sorted = grouping === 'tag' ? [...groups].sort(([a], [b]) => compareTags(a, b)) : [...groups];
  return sorted.flatMap(([name, group]) => [
    { kind: 'heading' as const, grouping, name, rows: group },
    ...group.map((row) => ({ kind: 'row' as const, row })),
  ]);
}

function namesOf(row: ListedHighlight, grouping: Grouping, dayOf: (time: number) => string): string[] {
  switch (grouping) {
    case 'page':
      return [row.page];
    case 'date':
      return [dayOf(row.createdAt)];
    case 'colour':
      return [row.colour];
    case 'tag':
      return row.tags.length === 0 ? [''] : [...row.tags];
  }
}

function compareTags(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a.localeCompare(b, 'zh');
}
