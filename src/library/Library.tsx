import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/client';
import type { DayNumbers } from '../review/statistics';
import { LibraryView } from '../ui/library/LibraryView';
import { Exports } from './Exports';
import { Imports } from './Imports';
import { problemOf } from './problem';

/** The library: what the reader made, in and out, and how it grew. */
export function Library() {
  const [days, setDays] = useState<readonly DayNumbers[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = () =>
    ask('statistics.daily', {}).then(setDays, (error: unknown) => setProblem(problemOf(error)));
  useEffect(() => void load(), []);
  return (
    <LibraryView
      days={days}
      problem={problem}
      exports={<Exports />}
      imports={<Imports onDone={() => void load()} />}
    />
  );
}
