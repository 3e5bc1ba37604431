import { NoteForm } from '../mark/NoteForm';
import { WordByWord, type WordByWordProps } from './WordByWord';

export interface SelectionBarProps {
  /** What is selected, word by word; empty while it is on its way or where the selection is too long for it. */
  readonly words: WordByWordProps['words'];
  /** Whether the note is being written. */
  readonly writing: boolean;
  readonly problem: string | null;
  /** Whether it can become an entry of the reader's glossary, or has just become one. */
  readonly term: 'none' | 'possible' | 'saved';
  readonly onTerm: () => void;
  readonly onHighlight: () => void;
  readonly onWrite: () => void;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** Stands by a selection: how it is read, and the ways to keep it. */
export function SelectionBar(props: SelectionBarProps) {
  const { words, writing, problem, term, onTerm, onHighlight, onWrite, onSave, onClose } = props;
  return (
    <section class="selection-bar">
      {writing ? (
        <NoteForm note="" problem={problem} onSave={onSave} onCancel={onClose} />
      ) : (
        <>
          <div class="actions">
            <button type="button" onClick={onHighlight}>
              Highlight
            </button>
            <button type="button" title="Alt + /" onClick={onWrite}>
              Highlight with note
            </button>
            {term === 'possible' && (
              <button type="button" title="As an entry of your own" onClick={onTerm}>
                Add to glossary
              </button>
            )}
            {term === 'saved' && <span class="done">★ In your glossary</span>}
          </div>
          {problem !== null && (
            <p class="error" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
      {/* Below the buttons, because it comes later and must not push them away from the pointer. */}
      {words.length > 0 && <WordByWord words={words} />}
    </section>
  );
}
