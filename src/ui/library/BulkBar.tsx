import { useState } from 'preact/hooks';

export interface BulkBarProps {
  /** How many are selected. */
  readonly selected: number;
  /** How many the list shows. */
  readonly found: number;
  readonly inBin: boolean;
  /** Tags to choose from. */
  readonly tags: readonly string[];
  readonly onSelectAll: (selected: boolean) => void;
  readonly onTag: (tag: string, on: boolean) => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

/** Selecting all, and what can be done with all that is selected. */
export function BulkBar(props: BulkBarProps) {
  const { selected, found, inBin, tags, onSelectAll, onTag, onDelete, onRestore, onErase } = props;
  const [tag, setTag] = useState('');
  const [erasing, setErasing] = useState(false);
  const named = tag.trim();
  if (erasing && selected > 0) {
    return (
      <div class="bulk" role="alert">
        <span>
          Erase {selected === 1 ? 'this highlight' : `these ${selected} highlights`} for good? This cannot be
          undone.
        </span>
        <button
          type="button"
          class="primary"
          onClick={() => {
            setErasing(false);
            onErase();
          }}
        >
          Erase
        </button>
        <button type="button" onClick={() => setErasing(false)}>
          Keep
        </button>
      </div>
    );
  }
  return (
    <div class="bulk">
      <label>
        <input
          type="checkbox"
          checked={found > 0 && selected >= found}
          disabled={found === 0}
          onChange={({ currentTarget }) => onSelectAll(currentTarget.checked)}
        />{' '}
        <span role="status">
          {selected > 0
            ? `${selected} of ${found} selected`
            : found === 1
              ? '1 highlight'
              : `${found} highlights`}
        </span>
      </label>
      {selected > 0 && inBin && (
        <>
          <button type="button" onClick={onRestore}>
            Restore
          </button>
          <button type="button" onClick={() => setErasing(true)}>
            Erase for good
          </button>
        </>
      )}
      {selected > 0 && !inBin && (
        <>
          <input
            type="text"
            list="tags"
            maxLength={60}
            aria-label="Tag"
            placeholder="Tag"
            value={tag}
            onInput={({ currentTarget }) => setTag(currentTarget.value)}
          />
          <datalist id="tags">
            {tags.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <button type="button" disabled={named === ''} onClick={() => onTag(named, true)}>
            Add tag
          </button>
          <button type="button" disabled={named === ''} onClick={() => onTag(named, false)}>
            Remove tag
          </button>
          <button type="button" onClick={onDelete}>
            Delete
          </button>
        </>
      )}
    </div>
  );
}
