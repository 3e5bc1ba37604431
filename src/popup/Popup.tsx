import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SavedTerm } from '../glossary/saved-term';
import { ask } from '../messages/client';
import type { Outcome, TabState } from '../messages/protocol';
import { tell } from '../messages/tidings';
import { beginRound, grade, type Round, reveal } from '../review/round';
import { GlossaryView } from '../ui/popup/GlossaryView';
import { type HighlightRow, PageView } from '../ui/popup/PageView';
import { type Deck, ReviewView } from '../ui/popup/ReviewView';
import { type TabName, Tabs } from '../ui/popup/Tabs';
import { decksOf } from './decks';

/** What a reader should know of a highlight's place in the page as it is now. */
const TROUBLE: Readonly<Record<Outcome, string | null>> = {
  exact: null,
  changed: 'the page has other words here now',
  ambiguous: 'stands in several places',
  orphan: 'no longer on this page',
};

/** The popup: this page, review, glossary. Everything it shows it asks from the background. */
export function Popup({ tab }: { readonly tab: number }) {
  const [view, setView] = useState<TabName>('page');
  const [state, setState] = useState<TabState | null>(null);
  const [saved, setSaved] = useState<readonly SavedTerm[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<{ view: TabName; act: () => void } | null>(null);
  const [deck, setDeck] = useState<Deck | null>(null);
  const [round, setRound] = useState<Round | null>(null);

  const load = useCallback(async () => {
    setSaved(await ask('terms.list', {}));
    setState(await ask('tab.state', { tab }));
  }, [tab]);

  const acting = useRef(0);
  const act = useCallback(
    async (action: () => Promise<unknown>) => {
      acting.current += 1;
      try {
        await action();
        setProblem(null);
        await load();
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
      } finally {
        acting.current -= 1;
      }
    },
    [load],
  );

  useEffect(() => void act(async () => undefined), [act]);
  // A page that is just being read reports its terms a moment later. While something is being done the answer
  // would be of before it was done.
  useEffect(() => {
    const timer = setInterval(() => {
      if (acting.current === 0) void load().catch(() => undefined);
    }, 1_000);
    return () => clearInterval(timer);
  }, [load]);

  const remove = (from: TabName, away: () => Promise<unknown>, back: () => Promise<unknown>) =>
    void act(async () => {
      await away();
      await tell(tab, 'reader.refresh', null);
      setUndo({
        view: from,
        act: () =>
          void act(async () => {
            await back();
            await tell(tab, 'reader.refresh', null);
            setUndo(null);
          }),
      });
    });
  const undoFor = (name: TabName) => (undo?.view === name ? undo.act : null);
  const onReveal = useCallback(() => setRound((now) => now && reveal(now)), []);
  const onGrade = useCallback((known: boolean) => setRound((now) => now && grade(now, known)), []);

  return (
    <Tabs view={view} onView={setView} saved={saved.length}>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {view === 'page' && state !== null && (
        <PageView
          verdict={state.verdict}
          reading={state.reading}
          choices={state.choices}
          terms={state.terms}
          highlights={rowsOf(state)}
          onChoose={(scope, read) => {
            // Shown at once: a switch that jumps back until the answer comes would swallow a second click.
            setState({ ...state, choices: { ...state.choices, [scope]: read } });
            void act(() => ask('tab.choose', { tab, scope, read }));
          }}
          onShow={(kind, id) => void tell(tab, 'reader.show', { kind, id })}
          onRemove={(id) =>
            remove(
              'page',
              () => ask('highlights.remove', { id }),
              () => ask('highlights.bringBack', { id }),
            )
          }
          onUndo={undoFor('page')}
        />
      )}
      {view === 'review' && (
        <ReviewView
          decks={decksOf(saved, state?.terms ?? [])}
          round={round}
          card={deck?.cards.find(({ id }) => id === round?.waiting[0]) ?? null}
          onBegin={(chosen) => {
            setDeck(chosen);
            setRound(beginRound(chosen.cards.map(({ id }) => id)));
          }}
          onReveal={onReveal}
          onGrade={onGrade}
          onLeave={() => setRound(null)}
        />
      )}
      {view === 'glossary' && (
        <GlossaryView
          terms={saved}
          onRemove={(id) =>
            remove(
              'glossary',
              () => ask('terms.remove', { id }),
              () => ask('terms.bringBack', { id }),
            )
          }
          onUndo={undoFor('glossary')}
        />
      )}
    </Tabs>
  );
}

function rowsOf({ highlights, reading }: TabState): HighlightRow[] {
  return highlights.map(({ highlight: { id, selector, note, colour }, outcome }) => ({
    id,
    quote: selector.quote.exact,
    note,
    colour,
    trouble: outcome === null ? (reading ? null : 'this page is not being read') : TROUBLE[outcome],
  }));
}
