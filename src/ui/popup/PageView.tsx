import type { Colour } from '../../annotation/highlight';
import type { WordMode } from '../../settings/settings';
import { ChoiceSwitch } from './ChoiceSwitch';
import { type TermRow, TermRows } from './TermRows';
import { Undo } from './Undo';
import { Verdict, type VerdictProps } from './Verdict';
import { WordsOnSite } from './WordsOnSite';

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
  /** When the cards of plain words open on this site; null: as on all others. */
  readonly words: WordMode | null;
  readonly terms: readonly TermRow[];
  readonly highlights: readonly HighlightRow[];
  readonly onChoose: (scope: 'page' | 'site', read: boolean | null) => void;
  readonly onWords: (mode: WordMode | null) => void;
  readonly onStand: (id: string, standing: 'known' | null) => void;
  readonly onRuby: () => void;
  readonly onShow: (kind: 'term' | 'highlight', id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: (() => void) | null;
}

/** The page in the tab: whether it is read and why, its terms, its highlights. */
export function PageView(props: PageViewProps) {
  const { choices, terms, highlights, reading, onChoose, onShow, onRemove, onUndo } = props;
  return (
    <>
      <Verdict verdict={props.verdict} reading={reading} />
      <ChoiceSwitch name="page" label="This page" choice={choices.page} onChoose={onChoose} />
      <ChoiceSwitch name="site" label="This site" choice={choices.site} onChoose={onChoose} />
      <WordsOnSite mode={props.words} onMode={props.onWords} />
      {reading && (
        <button type="button" class="quiet" title="Alt + R" onClick={props.onRuby}>
          Readings above the text
        </button>
      )}
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
      {reading && <TermRows terms={terms} onShow={(id) => onShow('term', id)} onStand={props.onStand} />}
    </>
  );
}
