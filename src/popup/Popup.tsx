import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../messages/answers';
import { ask } from '../messages/client';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { type TabName, Tabs } from '../ui/popup/Tabs';
import { inReadingStyle } from '../ui/reading/reading-style';
import { GlossaryTab } from './GlossaryTab';
import { PageTab } from './PageTab';
import { problemOf } from './problem';
import { ReviewTab } from './ReviewTab';

/** How often the popup looks again at a page that may still be read, in ms. */
const LOOK_AGAIN = 1_000;

/** The popup: this page, review, glossary. Everything it shows it asks from the background. */
export function Popup({ tab }: { readonly tab: number }) {
  const [view, setView] = useState<TabName>('page');
  const [state, setState] = useState<TabState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);

  const load = async () => setState(await ask('tab.state', { tab }));
  useEffect(() => {
    const failed = (error: unknown) => setProblem(problemOf(error));
    void load().catch(failed);
    void ask('settings.get', {}).then(setSettings).catch(failed);
  }, [tab]);

  // A worker cannot ask. With `unlimitedStorage` no browser puts the question to the reader.
  useEffect(() => void navigator.storage.persist().catch(() => undefined), []);

  return inReadingStyle(
    settings,
    <Tabs view={view} onView={setView} saved={state?.saved ?? 0}>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {view === 'page' && state !== null && (
        <PageTab tab={tab} state={state} onState={setState} every={LOOK_AGAIN} />
      )}
      {view === 'review' && <ReviewTab />}
      {view === 'glossary' && <GlossaryTab tab={tab} onChange={() => void load().catch(() => undefined)} />}
    </Tabs>,
  );
}
