import type { Colour } from '../../annotation/highlight';
import { ChoiceSwitch } from './ChoiceSwitch';
import { Undo } from './Undo';
import { Verdict, type VerdictProps } from './Verdict';

export interface TermRow {
  readonly id: string;
  readonly term: string;
  readonly pinyin: string;
  readonly english: string;
  readonly count: number;
}

export interface HighlightRow {
  readonly id: string;
  readonly quote: string;
  readonly note: string;
  readonly colour: Colour;
  /** What a reader should know of its place; null: it stands where it stood. */
  readonly trouble: string | null;
}

export interface PageViewProps extends VerdictProps {
  readonly choices: { readonly page: boolean | null; readonly site: boolean | null };
  readonly terms: readonly TermRow[];
  readonly highlights: readonly HighlightRow[];
  readonly onChoose: (scope: 'page' | 'site', read: boolean | null) => void;
  readonly onShow: (kind: 'term' | 'highlight', id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: (() => void) | null;
}

/** The page in the tab: whether it is read and why, its terms, its highlights. */
export function PageView(props: PageViewProps) {
  const { choices, terms, highlights, reading, onChoose, onShow, onRemove, onUndo } = props;
  const places = terms.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Verdict verdict={props.verdict} reading={reading} />
      <ChoiceSwitch name="page" label="This page" choice={choices.page} onChoose={onChoose} />
      <ChoiceSwitch name="site" label="This site" choice={choices.site} onChoose={onChoose} />
      {onUndo !== null && <Undo onUndo={onUndo}>Highlight removed.</Undo>}
      {highlights.length > 0 && (
        <section>
          <h2>Your highlights on this page</h2>
          <ul class="rows">
            {highlights.map((row) => (
              <li key={row.id}>
                <button type="button" class="row" onClick={() => onShow('highlight', row.id)}>
                  <blockquote lang="zh" style={{ '--mark': `var(--mark-${row.colour})` }}>
                    {row.quote}
                  </blockquote>
                  {row.note !== '' && <div class="note">{row.note}</div>}
                  {row.trouble !== null && <span class="tag">{row.trouble}</span>}
                </button>
                <button
                  type="button"
                  class="icon"
                  aria-label="Remove this highlight"
                  onClick={() => onRemove(row.id)}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reading && (
        <section>
          <h2>
            {terms.length === 0
              ? 'No policy terms found'
              : `${terms.length} ${terms.length === 1 ? 'term' : 'terms'}, in ${places} ${places === 1 ? 'place' : 'places'}`}
          </h2>
          <ul class="rows">
            {terms.map(({ id, term, pinyin, english, count }) => (
              <li key={id}>
                <button type="button" class="row" onClick={() => onShow('term', id)}>
                  <span class="term" lang="zh-Hans">
                    {term}
                  </span>{' '}
                  <span class="pinyin" lang="zh-Latn-pinyin">
                    {pinyin}
                  </span>
                  <span class="english">{english}</span>
                </button>
                <span class="count">{count === 1 ? '' : `${count}×`}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
