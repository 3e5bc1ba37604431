import { useCallback } from 'preact/hooks';
import type { ListItem } from '../../annotation/highlight-list';
import type { ListedHighlight } from '../../annotation/listed-highlight';
import { nameOfColour } from '../../settings/settings';
import { BulkBar, type BulkBarProps } from './BulkBar';
import { HighlightFilters, type HighlightFiltersProps } from './HighlightFilters';
import { HighlightHeading } from './HighlightHeading';
import { HighlightRow } from './HighlightRow';
import { VirtualList } from './VirtualList';

export interface HighlightsViewProps
  extends HighlightFiltersProps,
    Pick<BulkBarProps, 'found' | 'onSelectAll' | 'onDelete' | 'onRestore' | 'onErase'> {
  readonly items: readonly ListItem[];
  /** Ids. */
  readonly selection: ReadonlySet<string>;
  /** How many highlights there are, those in the bin apart. */
  readonly total: number;
  readonly problem: string | null;
  /** What was done last, and how to undo it; null: it cannot be undone. */
  readonly done: { readonly words: string; readonly undo: (() => void) | null } | null;
  readonly onSelect: (rows: readonly ListedHighlight[], selected: boolean, range: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onTagSelected: BulkBarProps['onTag'];
  /** The highlight whose note is being written. */
  readonly writing: { readonly id: string; readonly problem: string | null } | null;
  readonly onWrite: (id: string | null) => void;
  readonly onNote: (row: ListedHighlight, note: string) => void;
}

/** Pixels; highlights.css gives the rows no more room. */
const HEIGHTS = { heading: 44, row: 104, writing: 240 } as const;
const keyOf = (item: ListItem, index: number) =>
  item.kind === 'row' ? `${item.row.id} ${index}` : `${item.grouping} ${item.name}`;

/** All highlights and notes: searched, limited, selected, tagged, binned. */
export function HighlightsView(props: HighlightsViewProps) {
  const { items, selection, total, filter, problem, done, colourNames, found, writing, onSelect } = props;
  const written = writing?.id;
  const heightOf = useCallback(
    (item: ListItem) => HEIGHTS[item.kind === 'row' && item.row.id === written ? 'writing' : item.kind],
    [written],
  );
  if (total === 0 && !filter.bin && problem === null && done === null) {
    return (
      <p class="hint">
        No highlights yet. Select some words on a page and choose “Highlight”: they come here, with a link
        back to their place. What you deleted in the last 30 days is in the{' '}
        <button type="button" onClick={() => props.onFilter({ ...filter, bin: true })}>
          bin
        </button>
        .
      </p>
    );
  }
  return (
    <>
      <HighlightFilters {...props} />
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <BulkBar {...props} selected={selection.size} inBin={filter.bin} onTag={props.onTagSelected} />
      {done !== null && (
        <p class="done" role="status">
          {done.words}
          {done.undo !== null && (
            <button type="button" onClick={done.undo}>
              Undo
            </button>
          )}
        </p>
      )}
      {filter.bin && <p class="hint">What is deleted stays here for 30 days and is erased then.</p>}
      {found === 0 ? (
        <p class="hint">{filter.bin ? 'Nothing in the bin.' : 'No highlight is like that.'}</p>
      ) : (
        <VirtualList label="Highlights" items={items} keyOf={keyOf} heightOf={heightOf}>
          {(item) =>
            item.kind === 'heading' ? (
              <HighlightHeading
                heading={item}
                colourNames={colourNames}
                selected={item.rows.every(({ id }) => selection.has(id))}
                onSelect={(selected) => onSelect(item.rows, selected, false)}
              />
            ) : (
              <HighlightRow
                row={item.row}
                colourName={nameOfColour(item.row.colour, colourNames)}
                selected={selection.has(item.row.id)}
                onSelect={(selected, range) => onSelect([item.row], selected, range)}
                onOpen={() => props.onOpen(item.row.id)}
                onTag={(tag) => props.onFilter({ ...filter, tag })}
                writing={item.row.id === written ? writing : null}
                onWrite={() => props.onWrite(item.row.id)}
                onNote={(note) => props.onNote(item.row, note)}
                onCancel={() => props.onWrite(null)}
              />
            )
          }
        </VirtualList>
      )}
    </>
  );
}
