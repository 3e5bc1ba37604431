import { useState } from 'preact/hooks';
import { isOwn, type SavedTerm, type WrittenChange } from '../../glossary/saved-term';
import { Reading } from '../reading/Reading';
import { SavedTermForm } from './SavedTermForm';

export interface SavedTermRowProps {
  readonly term: SavedTerm;
  readonly onEdit: (id: string, change: WrittenChange) => Promise<boolean>;
  readonly onRemove: (id: string) => void;
}

/** A saved term; edited where it stands. */
export function SavedTermRow({ term, onEdit, onRemove }: SavedTermRowProps) {
  const [editing, setEditing] = useState(false);
  const { id, english, note, tags, sentence, url, title } = term;
  if (editing) {
    return (
      <li>
        <SavedTermForm
          term={term}
          onCancel={() => setEditing(false)}
          onSave={async (change) => {
            if (await onEdit(id, change)) setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <div class="row">
        <span class="term" lang="zh">
          {term.term}
        </span>{' '}
        <span class="pinyin">
          <Reading of={term.term} pinyin={term.pinyin} />
        </span>
        <span class="english">{english[0] ?? <span class="soft">No English yet</span>}</span>
        {note !== '' && <p class="note">{note}</p>}
        {sentence !== '' && (
          <blockquote class="small soft" lang="zh">
            {sentence}
          </blockquote>
        )}
        <p class="small soft">
          {isOwn(id) && <span class="tag">your own entry</span>}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              #{tag}
            </span>
          ))}
          {/^https?:/.test(url) && (
            <a href={url} target="_blank" rel="noreferrer">
              {title || url}
            </a>
          )}
        </p>
      </div>
      <button type="button" class="icon" aria-label={`Edit ${term.term}`} onClick={() => setEditing(true)}>
        ✎
      </button>
      <button type="button" class="icon" aria-label={`Remove ${term.term}`} onClick={() => onRemove(id)}>
        ✕
      </button>
    </li>
  );
}
