import type { ComponentChildren } from 'preact';
import type { DayNumbers, TermsRead } from '../../review/statistics';
import { StatisticsView } from './StatisticsView';

export interface LibraryViewProps {
  /** null: not counted yet. */
  readonly days: readonly DayNumbers[] | null;
  readonly month: TermsRead | null;
  readonly problem: string | null;
  /** What is to be said of data that cannot be read; nothing otherwise. */
  readonly damage: ComponentChildren;
  /** What is to be said of data that has gone; nothing otherwise. */
  readonly loss: ComponentChildren;
  readonly highlights: ComponentChildren;
  readonly exports: ComponentChildren;
  readonly imports: ComponentChildren;
  readonly backup: ComponentChildren;
}

/** The library as a page of sections. */
export function LibraryView(props: LibraryViewProps) {
  const { days, month, problem, damage, loss, highlights, exports, imports, backup } = props;
  return (
    <main>
      <h1>Library</h1>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {damage}
      {loss}
      <section>
        <h2>Highlights</h2>
        {highlights}
      </section>
      <section>
        <h2>How your glossary grows</h2>
        {days !== null && month !== null && <StatisticsView days={days} month={month} />}
      </section>
      <section>
        <h2>Export</h2>
        {exports}
      </section>
      <section id="import">
        <h2>Import</h2>
        {imports}
      </section>
      <section>
        <h2>Backup</h2>
        {backup}
      </section>
    </main>
  );
}
