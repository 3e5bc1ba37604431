import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOTE_LIMIT } from '../../annotation/highlight';

export interface NoteFormProps {
  readonly note: string;
  readonly problem: string | null;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** Where a note is written. Ctrl or ⌘ with Enter saves, Escape leaves. The text stays there while saving fails. */
export function NoteForm({ note, problem, onSave, onCancel }: NoteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // At once, and not after the next frame: what is typed until then would go to the page.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const save = () => onSave(field.current?.value ?? note);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
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
      />
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          Save
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
