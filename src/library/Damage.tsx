import { useState } from 'preact/hooks';
import { ask } from '../messages/client';
import { DamageBanner } from '../ui/library/DamageBanner';

export interface DamageProps {
  readonly onDone: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** Begins a new database in the place of one that cannot be read. */
export function Damage({ onDone, onProblem }: DamageProps) {
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    try {
      await ask('database.beginAnew', {});
      onDone();
    } catch (error) {
      onProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return <DamageBanner busy={busy} onBeginAnew={() => void begin()} />;
}

/** Whether an error of the background says that its files are damaged; see storage/fault.ts. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && error.name === 'StorageFault' && Reflect.get(error, 'kind') === 'corrupt';
}
