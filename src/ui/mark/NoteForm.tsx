import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { NOTE_LIMIT } from '../../annotation/highlight';

export interface NoteFormProps {
  readonly note: string;
  /** The tags, where they are written here too. */
  readonly tags?: readonly string[];
  readonly problem: string | null;
  /** What the writer should know of the place. */
  readonly warning?: string;
  readonly onSave: (note: string, tags: readonly string[]) => void;
  /** Told of every change. */
  readonly onTyped?: (note: string, tags: readonly string[]) => void;
  readonly onCancel: () => void;
}

const NO_TAGS: readonly string[] = [];

/** Where a note is written. Ctrl or ⌘ with Enter saves, Escape leaves. The text stays there while saving fails. */
export function NoteForm(props: NoteFormProps) {
  const { note, tags, problem, warning, onSave, onTyped, onCancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const tagField = useRef<HTMLInputElement>(null);
  const tagLabel = useId();
  // At once, and not after the next frame: what is typed until then would go to the page.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(note.length, note.length);
  }, []);
  const written = (): [note: string, tags: readonly string[]] => [
    field.current?.value ?? note,
    tagField.current === null ? (tags ?? NO_TAGS) : tagsIn(tagField.current.value),
  ];
  const save = () => onSave(...written());
  const typed = () => onTyped?.(...written());
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        maxLength={NOTE_LIMIT}
        aria-label="Your note"
        placeholder="Your note"
        defaultValue={note}
        onInput={typed}
      />
      {tags !== undefined && (
        <div class="note-tags">
          <label for={tagLabel}>Tags</label>
          <input
            id={tagLabel}
            ref={tagField}
            type="text"
            placeholder="with commas between"
            defaultValue={tags.join(', ')}
            onInput={typed}
          />
        </div>
      )}
      {warning !== undefined && <p class="hint">{warning}</p>}
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" title="Ctrl or ⌘ + Enter">
          Save
        </button>
        <button type="button" class="quiet" title="Esc" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** The tags of a line, each once. */
function tagsIn(line: string): string[] {
  const tags = line.split(/[,，、;；]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
