export interface BackupViewProps {
  readonly state: {
    readonly on: boolean;
    readonly count: number;
    readonly last: { readonly at: number; readonly path: string } | null;
    readonly problem: string | null;
  };
  /** Whether the browser has promised not to clear the database when space is short; null: it does not say. */
  readonly persisted: boolean | null;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onNow: () => void;
  readonly onShow: () => void;
}

/** The daily backup: whether it is on, when the last one was written and where, and what went wrong. */
export function BackupView({ state, persisted, busy, problem, onSwitch, onNow, onShow }: BackupViewProps) {
  const { on, count, last } = state;
  const trouble = problem ?? state.problem;
  return (
    <>
      <label class="backup-switch">
        <input
          type="checkbox"
          checked={on}
          disabled={busy}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />{' '}
        Write a backup into my downloads folder once a day, after changes
      </label>
      <p class="hint">
        Everything you made, as one file that Import reads, in the folder Jiedu: outside the browser, so that
        it outlives the browser’s profile. All of the last two days are kept, then one a day for 12 days, one
        a week for 10 weeks, one a month for 9 months.
      </p>
      <p role="status">
        {last === null
          ? 'No backup yet.'
          : `Last backup: ${new Date(last.at).toLocaleString()}. ${count === 1 ? 'One is' : `${count} are`} kept.`}
      </p>
      {last !== null && <p class="hint">{last.path}</p>}
      {trouble !== null && (
        <p class="error" role="alert">
          {trouble}
        </p>
      )}
      <p class="actions">
        <button type="button" disabled={busy || !on} onClick={onNow}>
          Back up now
        </button>
        {last !== null && (
          <button type="button" onClick={onShow}>
            Show the last one
          </button>
        )}
      </p>
      {persisted === true && (
        <p class="hint">The browser has promised to keep Jiedu’s data even when the disk is nearly full.</p>
      )}
    </>
  );
}
