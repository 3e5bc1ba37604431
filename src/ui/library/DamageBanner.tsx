export interface DamageBannerProps {
  readonly busy: boolean;
  readonly onBeginAnew: () => void;
}

/** Offers the way out of a database that the browser cannot read, also after a restart. */
export function DamageBanner({ busy, onBeginAnew }: DamageBannerProps) {
  return (
    <section class="loss" role="alert">
      <h2>The browser cannot read your data</h2>
      <p>
        Restart the browser first: that alone may help. If you see this again, begin a new database. All that
        can still be read is taken over into it; what is damaged is given up. Then choose your last backup
        under Import: it brings back what is missing.
      </p>
      <p class="actions">
        <button type="button" disabled={busy} onClick={onBeginAnew}>
          Begin a new database
        </button>
      </p>
    </section>
  );
}
