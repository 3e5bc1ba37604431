import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupState } from '../messages/answers';
import { ask } from '../messages/client';
import { BackupView } from '../ui/library/BackupView';
import { problemOf } from './problem';

export interface BackupProps {
  readonly state: BackupState;
  readonly onState: (state: BackupState) => void;
}

/** Switches the daily backup on and off, and shows how it fares. */
export function Backup({ state, onState }: BackupProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    // Chromium has this in pages alone, not in the background.
    void navigator.storage?.persist?.().then(setPersisted, () => undefined);
  }, []);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const turn = (on: boolean) => {
    // At once: Firefox grants a permission only while it still sees the click.
    const allowed = on ? browser.permissions.request({ permissions: ['downloads'] }) : Promise.resolve(true);
    void attempt(async () => {
      if (!(await allowed)) {
        throw new Error(
          'Without leave to write downloads there is no backup. Switch it on again to allow it.',
        );
      }
      onState(await ask('backup.switch', { on }));
    });
  };
  return (
    <BackupView
      {...{ state, persisted, busy, problem }}
      onSwitch={turn}
      onNow={() => void attempt(async () => onState(await ask('backup.now', {})))}
      onShow={() => void attempt(showLast)}
    />
  );
}

/** Shows the last backup in its folder. @throws where the browser no longer knows it */
export async function showLast(): Promise<void> {
  if (!(await ask('backup.show', {}))) {
    throw new Error(
      'The browser no longer has it in its list of downloads. Look in the folder Jiedu of your downloads.',
    );
  }
}
