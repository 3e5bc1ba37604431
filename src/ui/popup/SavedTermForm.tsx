import { useId, useState } from 'preact/hooks';
import type { SavedTerm, WrittenFields } from '../../glossary/saved-term';

export interface SavedTermFormProps {
  readonly term: SavedTerm;
  readonly onSave: (change: WrittenFields) => void;
  readonly onCancel: () => void;
}

/** Everything that a reader may write into an entry. */
export function SavedTermForm({ term, onSave, onCancel }: SavedTermFormProps) {
  const [pinyin, setPinyin] = useState(term.pinyin);
  const [english, setEnglish] = useState(term.english.join('\n'));
  const [explanation, setExplanation] = useState(term.explanation);
  const [note, setNote] = useState(term.note);
  const [tags, setTags] = useState(term.tags.join(', '));
  return (
    <form
      class="entry"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({
          pinyin: pinyin.trim(),
          english: listOf(english, '\n'),
          explanation: explanation.trim(),
          note: note.trim(),
          tags: [...new Set(listOf(tags, /[,，、]/))],
        });
      }}
    >
      <p class="term" lang="zh">
        {term.term}
      </p>
      <Field label="Pinyin" value={pinyin} onValue={setPinyin} />
      <Field
        label="English, one rendering a line, the best first"
        rows={2}
        value={english}
        onValue={setEnglish}
      />
      <Field label="What it means" rows={3} value={explanation} onValue={setExplanation} />
      <Field label="My note" rows={2} value={note} onValue={setNote} />
      <Field label="Tags, with commas between" value={tags} onValue={setTags} />
      <div class="actions">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" class="primary">
          Save
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** More than one line: how many are seen. */
  readonly rows?: number;
  readonly onValue: (value: string) => void;
}

function Field({ label, value, rows, onValue }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label for={id} class="label">
        {label}
      </label>
      {rows === undefined ? (
        <input
          id={id}
          type="text"
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          rows={rows}
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </div>
  );
}

function listOf(text: string, between: string | RegExp): string[] {
  return text
    .split(between)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
