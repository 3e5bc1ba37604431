import { useState } from 'preact/hooks';
import type { SavedTerm } from '../../glossary/saved-term';
import { searchGlossary } from '../../glossary/search';
import { Undo } from './Undo';

export interface GlossaryViewProps {
  readonly terms: readonly SavedTerm[];
  readonly onRemove: (id: string) => void;
  readonly onUndo: (() => void) | null;
}

/** The reader's own glossary, newest first, with the sentence that each term was met in. */
export function GlossaryView({ terms, onRemove, onUndo }: GlossaryViewProps) {
  const [query, setQuery] = useState('');
  const found = searchGlossary(terms, query);
  if (terms.length === 0 && onUndo === null) {
    return (
      <p class="empty">
        Your glossary is empty. Open a report, point at an underlined term and choose “Save” on its card: the
        term comes here with the sentence you met it in.
      </p>
    );
  }
  return (
    <>
      <input
        type="search"
        aria-label="Search your glossary"
        placeholder="Search: 三保, sanbao, guarantee"
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {onUndo !== null && <Undo onUndo={onUndo}>Removed from your glossary.</Undo>}
      <p class="soft small" role="status">
        {query === '' ? `${terms.length} saved` : `${found.length} of ${terms.length}`}
      </p>
      <ul class="rows">
        {found.map(({ id, term, pinyin, english, sentence, url, title }) => (
          <li key={id}>
            <div class="row">
              <span class="term" lang="zh-Hans">
                {term}
              </span>{' '}
              <span class="pinyin" lang="zh-Latn-pinyin">
                {pinyin}
              </span>
              <span class="english">{english[0]}</span>
              {sentence !== '' && (
                <blockquote class="small soft" lang="zh">
                  {sentence}
                </blockquote>
              )}
              {/^https?:/.test(url) && (
                <a class="small" href={url} target="_blank" rel="noreferrer">
                  {title || url}
                </a>
              )}
            </div>
            <button type="button" class="icon" aria-label={`Remove ${term}`} onClick={() => onRemove(id)}>
              ✕
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
