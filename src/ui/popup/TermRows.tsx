import { useState } from 'preact/hooks';
import { Reading } from '../reading/Reading';

export interface TermRow {
  readonly id: string;
  readonly term: string;
  readonly pinyin: string;
  readonly english: string;
  readonly count: number;
  /** What the reader has to do with it: null is nothing yet. */
  readonly standing: 'saved' | 'known' | 'hidden' | null;
}

export interface TermRowsProps {
  /** The most important first. */
  readonly terms: readonly TermRow[];
  readonly onShow: (id: string) => void;
  readonly onStand: (id: string, standing: 'known' | null) => void;
}

/** The terms of a page, to read before the text; those that are known can be laid aside. */
export function TermRows({ terms, onShow, onStand }: TermRowsProps) {
  const [onlyNew, setOnlyNew] = useState(false);
  const shown = onlyNew ? terms.filter(({ standing }) => standing === null) : terms;
  const places = terms.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h2>
        {terms.length === 0
          ? 'No policy terms found'
          : `${counted(terms.length, 'term')}, in ${counted(places, 'place')}`}
      </h2>
      {terms.length > 0 && (
        <label class="only-new small">
          <input
            type="checkbox"
            checked={onlyNew}
            onChange={({ currentTarget }) => setOnlyNew(currentTarget.checked)}
          />
          Only those I do not know yet
        </label>
      )}
      <ul class="rows">
        {shown.map(({ id, term, pinyin, english, count, standing }) => (
          <li key={id}>
            <button type="button" class="row" onClick={() => onShow(id)}>
              <span class="term" lang="zh">
                {term}
              </span>{' '}
              <span class="pinyin">
                <Reading of={term} pinyin={pinyin} />
              </span>
              <span class="english">{english}</span>
            </button>
            <span class="count">{count === 1 ? '' : `${count}×`}</span>
            {standing === 'saved' ? (
              <span class="standing" title="In your glossary">
                ★
              </span>
            ) : (
              <button
                type="button"
                class="icon"
                aria-pressed={standing === 'known'}
                aria-label={`I know ${term}`}
                title={standing === 'known' ? 'Known: not underlined' : 'I know this: underline it no more'}
                onClick={() => onStand(id, standing === 'known' ? null : 'known')}
              >
                ✓
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
