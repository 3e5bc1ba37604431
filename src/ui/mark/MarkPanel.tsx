import type { Colour } from '../../annotation/highlight';
import type { Settings } from '../../settings/settings';
import { NoteField, type NotePlace } from './NoteField';
import { Swatches } from './Swatches';

/** What the panel of a highlight is doing. */
export type MarkMode = 'reading' | 'writing' | 'removed';

export interface MarkPanelProps {
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
  readonly colourNames: Settings['colourNames'];
  readonly mode: MarkMode;
  /** Where the note is being written. */
  readonly place: NotePlace;
  /** The words that were saved, where the page has others by now. */
  readonly savedWords: string | null;
  readonly problem: string | null;
  /** Something that was done, for a moment. */
  readonly notice: string | null;
  readonly onWrite: () => void;
  readonly onNoteLoaded: () => void;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
  readonly onColour: (colour: Colour) => void;
  readonly onCite: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

/** Stands by a highlight of the reader's: its note, and what can be done with it. */
export function MarkPanel(props: MarkPanelProps) {
  const { note, tags, mode, savedWords, problem, notice } = props;
  if (mode === 'removed') {
    return (
      <section class="mark-panel actions" role="status">
        <span>Highlight removed.</span>
        <button type="button" onClick={props.onUndo}>
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
        <NoteField
          place={props.place}
          note={note}
          problem={problem}
          onLoaded={props.onNoteLoaded}
          onSave={props.onSave}
          onCancel={props.onCancel}
        />
      ) : (
        <>
          {note !== '' && <p class="note">{note}</p>}
          {tags.length > 0 && (
            <p class="tags">
              {tags.map((tag) => (
                <span key={tag} class="tag">
                  {tag}
                </span>
              ))}
            </p>
          )}
          {problem !== null && (
            <p class="error" role="alert">
              {problem}
            </p>
          )}
          <div class="actions">
            <Swatches
              names={props.colourNames}
              colour={props.colour}
              does="Change the colour"
              onPick={props.onColour}
            />
            <button type="button" onClick={props.onWrite}>
              {note === '' ? 'Add a note' : 'Edit'}
            </button>
            <button type="button" title="Copy the words with their source" onClick={props.onCite}>
              Cite
            </button>
            <button type="button" class="quiet" onClick={props.onRemove}>
              Remove
            </button>
          </div>
          {notice !== null && (
            <p class="notice" role="status">
              {notice}
            </p>
          )}
        </>
      )}
    </section>
  );
}
