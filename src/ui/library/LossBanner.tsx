export interface LossBannerProps {
  readonly lost: { readonly highlights: number; readonly terms: number; readonly at: number };
  readonly hasBackup: boolean;
  readonly onShowBackup: () => void;
  readonly onAccept: () => void;
}

/** Says that the database was found empty, or half empty, and offers the way back. */
export function LossBanner({ lost, hasBackup, onShowBackup, onAccept }: LossBannerProps) {
  const { highlights, terms, at } = lost;
  return (
    <section class="loss" role="alert">
      <h2>Something has taken your data away</h2>
      <p>
        On {new Date(at).toLocaleString()} there were {highlights} highlights and {terms} terms here. Since
        then the browser, or a program that cleans up after it, has emptied Jiedu’s database. Nobody deleted
        them in Jiedu.
      </p>
      <p>
        {hasBackup
          ? 'Choose the last backup under Import: it brings back everything that was there when it was written.'
          : 'If you have exported everything before, choose that .json file under Import.'}
      </p>
      <p class="actions">
        <a class="button" href="#import">
          To Import
        </a>
        {hasBackup && (
          <button type="button" onClick={onShowBackup}>
            Show the last backup
          </button>
        )}
        <button type="button" onClick={onAccept}>
          I know; do not tell me again
        </button>
      </p>
    </section>
  );
}
