import type { SavedTerm, WrittenChange } from '../../glossary/saved-term';
import { SavedTermRow } from './SavedTermRow';
import { Undo } from './Undo';

export interface GlossaryViewProps {
  readonly found: { readonly terms: readonly SavedTerm[]; readonly found: number; readonly total: number };
  readonly query: string;
  readonly problem: string | null;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  /** Resolves to whether the change was kept. */
  readonly onEdit: (id: string, change: WrittenChange) => Promise<boolean>;
  readonly onRemove: (id: string) => void;
  readonly onUndo: (() => void) | null;
}

/** The reader's own glossary, newest first, with the sentence that each term was met in. */
export function GlossaryView(props: GlossaryViewProps) {
  const { terms, found, total } = props.found;
  const { query, problem, onQuery, onMore, onEdit, onRemove, onUndo } = props;
  if (total === 0 && onUndo === null) {
    return (
      <p class="empty">
        Your glossary is empty. Open a report, point at an underlined term and choose “Save” on its card: the
        term comes here with the sentence you met it in.
      </p>
    );
  }
  return (
    <>
      <input
        type="search"
        aria-label="Search your glossary"
        placeholder="Search: 三保, sanbao, guarantee, a tag"
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {onUndo !== null && <Undo onUndo={onUndo}>Removed from your glossary.</Undo>}
      <p class="soft small" role="status">
        {query === '' ? `${total} saved` : `${found} of ${total}`}
      </p>
      <ul class="rows">
        {terms.map((term) => (
          <SavedTermRow key={term.id} term={term} onEdit={onEdit} onRemove={onRemove} />
        ))}
      </ul>
      {found > terms.length && (
        <button type="button" class="wide" onClick={onMore}>
          Show more of {found}
        </button>
      )}
    </>
  );
}
