import { COLOURS } from '../../annotation/highlight';
import type { ListItem } from '../../annotation/highlight-list';
import { nameOfColour, type Settings } from '../../settings/settings';

type Heading = Extract<ListItem, { kind: 'heading' }>;

export interface HighlightHeadingProps {
  readonly heading: Heading;
  readonly colourNames: Settings['colourNames'];
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
}

/** What highlights of one page, day, colour or tag stand under; selects all of them. */
export function HighlightHeading({ heading, colourNames, selected, onSelect }: HighlightHeadingProps) {
  const { rows } = heading;
  return (
    <h3 class="highlight-heading">
      <label>
        <input
          type="checkbox"
          checked={selected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
        <span lang="zh">{titleOf(heading, colourNames)}</span>
      </label>
      <span class="soft">{rows.length}</span>
    </h3>
  );
}

function titleOf({ grouping, name, rows }: Heading, colourNames: Settings['colourNames']): string {
  if (grouping === 'page') return rows[0]?.title || name;
  if (grouping === 'tag') return name === '' ? 'No tag' : name;
  const colour = grouping === 'colour' ? COLOURS.find((one) => one === name) : undefined;
  return colour === undefined ? name : nameOfColour(colour, colourNames);
}
