import type { WordMode } from '../../settings/settings';
import { ChoiceSwitch } from './ChoiceSwitch';
import { HighlightItem, type HighlightRow } from './HighlightItem';
import { type TermRow, TermRows } from './TermRows';
import { Undo } from './Undo';
import { Verdict, type VerdictProps } from './Verdict';
import { WordsOnSite } from './WordsOnSite';

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
  readonly onSearch: () => void;
  readonly onAttach: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** What was done last and can be undone. */
  readonly undo: { readonly done: string; readonly onUndo: () => void } | null;
}

/** The page in the tab: whether it is read and why, its terms, its highlights. */
export function PageView(props: PageViewProps) {
  const { choices, terms, highlights, reading, undo, onChoose, onShow } = props;
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
      {undo !== null && <Undo onUndo={undo.onUndo}>{undo.done}</Undo>}
      {highlights.length > 0 && (
        <section>
          <h2>Your highlights on this page</h2>
          <ul class="rows">
            {highlights.map((row) => (
              <HighlightItem
                key={row.id}
                row={row}
                onShow={() => onShow('highlight', row.id)}
                onSearch={props.onSearch}
                onAttach={() => props.onAttach(row.id)}
                onRemove={() => props.onRemove(row.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {reading && <TermRows terms={terms} onShow={(id) => onShow('term', id)} onStand={props.onStand} />}
    </>
  );
}
