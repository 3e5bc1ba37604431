import type { ComponentChildren } from 'preact';
import type { DayNumbers } from '../../review/statistics';
import { StatisticsView } from './StatisticsView';

export interface LibraryViewProps {
  /** null: not counted yet. */
  readonly days: readonly DayNumbers[] | null;
  readonly problem: string | null;
  readonly exports: ComponentChildren;
  readonly imports: ComponentChildren;
}

/** The library as a page of sections. */
export function LibraryView({ days, problem, exports, imports }: LibraryViewProps) {
  return (
    <main>
      <h1>Library</h1>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <section>
        <h2>How your glossary grows</h2>
        {days !== null && <StatisticsView days={days} />}
      </section>
      <section>
        <h2>Export</h2>
        {exports}
      </section>
      <section>
        <h2>Import</h2>
        {imports}
      </section>
    </main>
  );
}
