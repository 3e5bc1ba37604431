import type { Colour } from '../../annotation/highlight';
import type { Settings } from '../../settings/settings';
import { NoteField, type NotePlace } from '../mark/NoteField';
import { Swatches } from '../mark/Swatches';
import { WordByWord, type WordByWordProps } from './WordByWord';

export interface SelectionBarProps {
  /** What is selected, word by word; empty while it is on its way or where the selection is too long for it. */
  readonly words: WordByWordProps['words'];
  readonly colourNames: Settings['colourNames'];
  /** The colour of the highlight before. */
  readonly colour: Colour;
  /** Where the note is being written; null: it is not. */
  readonly writing: NotePlace | null;
  readonly problem: string | null;
  /** Something that was done, for a moment. */
  readonly notice: string | null;
  /** Whether it can become an entry of the reader's glossary, or has just become one. */
  readonly term: 'none' | 'possible' | 'saved';
  readonly onTerm: () => void;
  readonly onHighlight: (colour: Colour) => void;
  readonly onWrite: () => void;
  readonly onCite: () => void;
  readonly onRuby: () => void;
  readonly onNoteLoaded: () => void;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** Stands by a selection: how it is read, and the ways to keep it. */
export function SelectionBar(props: SelectionBarProps) {
  const { words, writing, problem, notice, term } = props;
  return (
    <section class="selection-bar">
      {writing !== null ? (
        <NoteField
          place={writing}
          note=""
          problem={problem}
          onLoaded={props.onNoteLoaded}
          onSave={props.onSave}
          onCancel={props.onClose}
        />
      ) : (
        <>
          <div class="actions">
            <Swatches
              names={props.colourNames}
              colour={props.colour}
              does="Highlight"
              onPick={props.onHighlight}
            />
            <button type="button" title="Highlight with a note (Alt + /)" onClick={props.onWrite}>
              Note
            </button>
            <button type="button" title="Copy the words with their source" onClick={props.onCite}>
              Cite
            </button>
            <button type="button" title="Readings above this paragraph (Alt + R)" onClick={props.onRuby}>
              Pinyin
            </button>
            {term === 'possible' && (
              <button
                type="button"
                title="Into your glossary, as an entry of your own"
                onClick={props.onTerm}
              >
                ☆ Add
              </button>
            )}
            {term === 'saved' && <span class="done">★ Added</span>}
          </div>
          {notice !== null && (
            <p class="notice" role="status">
              {notice}
            </p>
          )}
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
