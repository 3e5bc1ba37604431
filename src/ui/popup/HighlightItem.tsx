import type { Colour } from '../../annotation/highlight';

/** A highlight of a page, as the popup lists it. */
export interface HighlightRow {
  readonly id: string;
  readonly quote: string;
  readonly note: string;
  readonly colour: Colour;
  /** What a reader should know of its place; null: it stands where it stood. */
  readonly trouble: string | null;
  /** Whether it stands nowhere in the page, so that the reader may look for its place. */
  readonly lost: boolean;
}

export interface HighlightItemProps {
  readonly row: HighlightRow;
  readonly onShow: () => void;
  readonly onSearch: () => void;
  readonly onAttach: () => void;
  readonly onRemove: () => void;
}

/** A highlight of the page: the way to it, or, where its words are gone, the ways to find it a place. */
export function HighlightItem({ row, onShow, onSearch, onAttach, onRemove }: HighlightItemProps) {
  const { quote, note, colour, trouble, lost } = row;
  return (
    <li>
      <div class="row-main">
        <button type="button" class="row" onClick={onShow}>
          <blockquote lang="zh" style={{ '--mark': `var(--mark-${colour})` }}>
            {quote}
          </blockquote>
          {note !== '' && <div class="note">{note}</div>}
          {trouble !== null && <span class="tag">{trouble}</span>}
        </button>
        {lost && (
          <div class="actions">
            <button type="button" title="Reads the page again and looks for it" onClick={onSearch}>
              Search again
            </button>
            <button type="button" title="Select its new words in the page first" onClick={onAttach}>
              Attach to selection
            </button>
          </div>
        )}
      </div>
      <button type="button" class="icon" aria-label="Remove this highlight" onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}
