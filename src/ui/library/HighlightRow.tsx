import type { ListedHighlight } from '../../annotation/listed-highlight';

export interface HighlightRowProps {
  readonly row: ListedHighlight;
  readonly colourName: string;
  readonly selected: boolean;
  /** `range`: Shift was held, so that all from the last one on are meant. */
  readonly onSelect: (selected: boolean, range: boolean) => void;
  readonly onOpen: () => void;
  readonly onTag: (tag: string) => void;
}

/** Only such an address becomes a link, whatever a row says. */
const PAGE_ADDRESS = /^(https?|file):\/\//i;

/** A highlight in the library: its words, the note, the tags, and the way back to the page. */
export function HighlightRow({ row, colourName, selected, onSelect, onOpen, onTag }: HighlightRowProps) {
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
        <p class="note" title={note}>
          {note}
        </p>
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
