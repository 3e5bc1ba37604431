import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/client';
import type { Settings, SettingsChange } from '../settings/settings';
import { OptionsView } from '../ui/options/OptionsView';

/** The options page: shows what is set, and keeps each change as soon as it is made. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = (work: Promise<Settings>) =>
    work.then(
      (now) => {
        setSettings(now);
        setProblem(null);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  useEffect(() => void attempt(ask('settings.get', {})), []);

  if (settings === null) return problem === null ? null : <p class="error">{problem}</p>;
  const change = (some: SettingsChange) => {
    // Shown at once, so that a second click is not lost; the answer is what was kept.
    setSettings({ ...settings, ...some } as Settings);
    void attempt(ask('settings.change', { change: some }));
  };
  return <OptionsView settings={settings} problem={problem} onChange={change} />;
}
