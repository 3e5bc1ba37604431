import type { ListedHighlight } from '../../annotation/listed-highlight';
import { NoteForm } from '../mark/NoteForm';

export interface HighlightRowProps {
  readonly row: ListedHighlight;
  readonly colourName: string;
  readonly selected: boolean;
  /** `range`: Shift was held, so that all from the last one on are meant. */
  readonly onSelect: (selected: boolean, range: boolean) => void;
  readonly onOpen: () => void;
  readonly onTag: (tag: string) => void;
  /** Its note is being written; null: it is not. */
  readonly writing: { readonly problem: string | null } | null;
  readonly onWrite: () => void;
  readonly onNote: (note: string) => void;
  readonly onCancel: () => void;
}

/** Only such an address becomes a link, whatever a row says. */
const PAGE_ADDRESS = /^(https?|file):\/\//i;

/** A highlight in the library: its words, the note, the tags, and the way back to the page. */
export function HighlightRow(props: HighlightRowProps) {
  const { row, colourName, selected, writing, onSelect, onOpen, onTag, onWrite, onNote, onCancel } = props;
  const { id, quote, note, colour, tags, title, url, createdAt } = row;
  const words = `${id}-words`;
  return (
    <article class={selected ? 'highlight-row selected' : 'highlight-row'}>
      <input
        type="checkbox"
        aria-label="Select"
        aria-describedby={words}
        checked={selected}
        onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
      />
      <div>
        <blockquote id={words} lang="zh" title={quote} style={{ '--mark': `var(--mark-${colour})` }}>
          <span class="visually-hidden">{colourName}: </span>
          {quote}
        </blockquote>
        {writing === null ? (
          <p class="note" title={note}>
            <button type="button" onClick={onWrite}>
              {note === '' ? 'Add a note' : 'Edit'}
            </button>
            {note}
          </p>
        ) : (
          <NoteForm note={note} problem={writing.problem} onSave={onNote} onCancel={onCancel} />
        )}
        <p class="origin">
          <time dateTime={new Date(createdAt).toISOString()}>{new Date(createdAt).toLocaleDateString()}</time>
          {PAGE_ADDRESS.test(url) && (
            <a
              href={url}
              lang="zh"
              target="_blank"
              rel="noopener noreferrer"
              title={`To its place in the page: ${url}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen();
              }}
            >
              {title || url}
            </a>
          )}
          {tags.map((tag) => (
            <button key={tag} type="button" class="tag" onClick={() => onTag(tag)}>
              {tag}
            </button>
          ))}
        </p>
      </div>
    </article>
  );
}
