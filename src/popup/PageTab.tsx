import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, TabState } from '../messages/answers';
import { ask } from '../messages/client';
import { tell } from '../messages/tidings';
import type { HighlightRow } from '../ui/popup/HighlightItem';
import { PageView, type PageViewProps } from '../ui/popup/PageView';
import { problemOf } from './problem';

export interface PageTabProps {
  readonly tab: number;
  readonly state: TabState;
  readonly onState: (state: TabState) => void;
  /** How often to look again, in ms. */
  readonly every: number;
}

/** What a reader should know of a highlight's place in the page as it is now. */
const TROUBLE: Readonly<Record<Outcome, string | null>> = {
  exact: null,
  changed: 'the page has other words here now',
  ambiguous: 'stands in several places',
  orphan: 'no longer on this page',
};

/** The view of the page in the tab, kept up to date. */
export function PageTab({ tab, state, onState, every }: PageTabProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<PageViewProps['undo']>(null);
  const acting = useRef(0);

  const act = async (action: () => Promise<unknown>) => {
    acting.current += 1;
    try {
      await action();
      setProblem(null);
      onState(await ask('tab.state', { tab }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      acting.current -= 1;
    }
  };
  // A page that is just being read reports its terms a moment later. While something is being done the answer
  // would be of before it was done.
  useEffect(() => {
    const look = async () => {
      if (acting.current > 0) return;
      const now = await ask('tab.state', { tab });
      if (acting.current === 0) onState(now);
    };
    const timer = setInterval(() => void look().catch(() => undefined), every);
    return () => clearInterval(timer);
  }, [tab, every]);

  const offerUndo = (done: string, takeBack: () => Promise<unknown>) => {
    const onUndo = () => {
      setUndo(null);
      void act(takeBack);
    };
    setUndo({ done, onUndo });
  };
  const changeHighlight = async (change: 'highlights.remove' | 'highlights.bringBack', id: string) => {
    await ask(change, { id });
    await tell(tab, 'reader.refresh', null);
  };
  const remove = (id: string) =>
    act(async () => {
      await changeHighlight('highlights.remove', id);
      offerUndo('Highlight removed.', () => changeHighlight('highlights.bringBack', id));
    });
  const attach = (id: string) =>
    act(async () => {
      const selector = await ask('highlights.attach', { id, tab });
      offerUndo('Attached to the words that are selected.', () => ask('highlights.detach', { id, selector }));
    });

  return (
    <>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <PageView
        verdict={state.verdict}
        reading={state.reading}
        choices={state.choices}
        words={state.siteWords}
        terms={state.terms}
        highlights={rowsOf(state)}
        onChoose={(scope, read) => {
          // Shown at once: a switch that jumps back until the answer comes would swallow a second click.
          onState({ ...state, choices: { ...state.choices, [scope]: read } });
          void act(() => ask('tab.choose', { tab, scope, read }));
        }}
        onWords={(mode) => {
          onState({ ...state, siteWords: mode });
          void act(() => ask('tab.words', { tab, mode }));
        }}
        onRuby={() => void tell(tab, 'reader.ruby', null)}
        onShow={(kind, id) => void tell(tab, 'reader.show', { kind, id })}
        onStand={(id, standing) => void act(() => ask('terms.stand', { id, standing }))}
        onSearch={() => void tell(tab, 'reader.refresh', null)}
        onAttach={(id) => void attach(id)}
        onRemove={(id) => void remove(id)}
        undo={undo}
      />
    </>
  );
}

function rowsOf({ highlights, reading }: TabState): HighlightRow[] {
  return highlights.map(({ highlight: { id, selector, note, colour }, outcome }) => ({
    id,
    quote: selector.quote.exact,
    note,
    colour,
    lost: outcome === 'orphan' || outcome === 'ambiguous',
    trouble: outcome === null ? (reading ? null : 'this page is not being read') : TROUBLE[outcome],
  }));
}
