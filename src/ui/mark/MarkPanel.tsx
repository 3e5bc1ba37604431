import { NoteForm } from './NoteForm';

/** What the panel of a highlight is doing. */
export type MarkMode = 'reading' | 'writing' | 'removed';

export interface MarkPanelProps {
  readonly note: string;
  readonly mode: MarkMode;
  /** The words that were saved, where the page has others by now. */
  readonly savedWords: string | null;
  readonly problem: string | null;
  readonly onWrite: () => void;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

/** Stands by a highlight of the reader's: its note, and what can be done with it. */
export function MarkPanel(props: MarkPanelProps) {
  const { note, mode, savedWords, problem, onWrite, onSave, onCancel, onRemove, onUndo } = props;
  if (mode === 'removed') {
    return (
      <section class="mark-panel actions" role="status">
        <span>Highlight removed.</span>
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      </section>
    );
  }
  return (
    <section class="mark-panel">
      {savedWords !== null && (
        <p class="changed">
          The page has changed. You marked: <q lang="zh-Hans">{savedWords}</q>
        </p>
      )}
      {mode === 'writing' ? (
        <NoteForm note={note} problem={problem} onSave={onSave} onCancel={onCancel} />
      ) : (
        <>
          {note !== '' && <p class="note">{note}</p>}
          {problem !== null && (
            <p class="error" role="alert">
              {problem}
            </p>
          )}
          <div class="actions">
            <button type="button" onClick={onWrite}>
              {note === '' ? 'Add a note' : 'Edit'}
            </button>
            <button type="button" class="quiet" onClick={onRemove}>
              Remove
            </button>
          </div>
        </>
      )}
    </section>
  );
}
