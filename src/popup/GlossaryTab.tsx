import { useEffect, useState } from 'preact/hooks';
import type { FoundTerms } from '../messages/answers';
import { ask } from '../messages/client';
import { tell } from '../messages/tidings';
import { GlossaryView } from '../ui/popup/GlossaryView';
import { problemOf } from './problem';

export interface GlossaryTabProps {
  /** The tab whose page shows what changes here. */
  readonly tab: number;
  readonly onChange: () => void;
}

/** How many terms are shown at first, and how many more at a time. */
const PAGE = 50;

/** The reader's glossary: searched in the background, shown by the page. */
export function GlossaryTab({ tab, onChange }: GlossaryTabProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [found, setFound] = useState<FoundTerms | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    let current = true;
    ask('terms.find', { query, limit }).then(
      (answer) => current && setFound(answer),
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
  }, [query, limit, version]);

  const act = async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      await tell(tab, 'reader.refresh', null);
      setProblem(null);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setVersion((now) => now + 1);
      onChange();
    }
  };
  const remove = (id: string) =>
    act(async () => {
      await ask('terms.remove', { id });
      setUndo(() => () => {
        setUndo(null);
        void act(() => ask('terms.bringBack', { id }));
      });
    });

  if (found === null) return problem === null ? null : <p class="error">{problem}</p>;
  return (
    <GlossaryView
      found={found}
      query={query}
      problem={problem}
      onQuery={(next) => {
        setQuery(next);
        setLimit(PAGE);
      }}
      onMore={() => setLimit(limit + PAGE)}
      onEdit={(id, change) => act(() => ask('terms.edit', { id, change }))}
      onRemove={(id) => void remove(id)}
      onUndo={undo}
    />
  );
}
