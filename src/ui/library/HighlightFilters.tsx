import { COLOURS } from '../../annotation/highlight';
import { GROUPINGS, type Grouping, type HighlightFilter } from '../../annotation/highlight-list';
import { nameOfColour, type Settings } from '../../settings/settings';

export interface HighlightFiltersProps {
  readonly query: string;
  readonly filter: HighlightFilter;
  readonly grouping: Grouping;
  readonly colourNames: Settings['colourNames'];
  /** All tags that are in use. */
  readonly tags: readonly string[];
  /** All pages that have highlights, by identity. */
  readonly pages: readonly { readonly page: string; readonly title: string }[];
  readonly onQuery: (query: string) => void;
  readonly onFilter: (filter: HighlightFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const GROUPING_LABELS: Readonly<Record<Grouping, string>> = {
  page: 'By page',
  date: 'By date',
  colour: 'By colour',
  tag: 'By tag',
};

/** Marks the choice that limits nothing; no page and no tag is called so. */
const ANY = '\u0000any';

/** The search and what limits the list. */
export function HighlightFilters(props: HighlightFiltersProps) {
  const { query, filter, grouping, colourNames, tags, pages, onQuery, onFilter, onGrouping } = props;
  const day = (value: string) => (value === '' ? null : value);
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search your highlights"
        placeholder="Search: 三保, sanbao, guarantee, your note, a tag"
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <select
        aria-label="Order"
        value={grouping}
        onChange={({ currentTarget }) =>
          onGrouping(GROUPINGS.find((one) => one === currentTarget.value) ?? 'page')
        }
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {GROUPING_LABELS[one]}
          </option>
        ))}
      </select>
      <select
        aria-label="Colour"
        value={filter.colour ?? ANY}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, colour: COLOURS.find((one) => one === currentTarget.value) ?? null })
        }
      >
        <option value={ANY}>All colours</option>
        {COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {nameOfColour(colour, colourNames)}
          </option>
        ))}
      </select>
      <select
        aria-label="Tag"
        value={filter.tag ?? ANY}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, tag: value === ANY ? null : value })
        }
      >
        <option value={ANY}>All tags</option>
        <option value="">No tag</option>
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </select>
      <select
        aria-label="Page"
        class="page-choice"
        value={filter.page ?? ANY}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, page: value === ANY ? null : value })
        }
      >
        <option value={ANY}>All pages</option>
        {pages.map(({ page, title }) => (
          <option key={page} value={page}>
            {title}
          </option>
        ))}
      </select>
      <label>
        from{' '}
        <input
          type="date"
          value={filter.from ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filter, from: day(currentTarget.value) })}
        />
      </label>
      <label>
        to{' '}
        <input
          type="date"
          value={filter.to ?? ''}
          onChange={({ currentTarget }) => onFilter({ ...filter, to: day(currentTarget.value) })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.bin}
          onChange={({ currentTarget }) => onFilter({ ...filter, bin: currentTarget.checked })}
        />{' '}
        Bin
      </label>
    </search>
  );
}
