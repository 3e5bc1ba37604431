import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  filterHighlights,
  type Grouping,
  groupHighlights,
  type HighlightFilter,
  NO_FILTER,
} from '../annotation/highlight-list';
import { highlightTest, searchable } from '../annotation/highlight-search';
import type { ListedHighlight } from '../annotation/listed-highlight';
import { TypedPinyin } from '../language/typed-pinyin';
import { ask } from '../messages/client';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { HighlightsView } from '../ui/library/HighlightsView';
import { allHighlights } from './all-highlights';
import { localDay } from './local-day';
import { problemOf } from './problem';
import { select } from './selection';
import { useMeaning } from './use-meaning';

const pinyin = new TypedPinyin();

/** What was done last, in words, and how to undo it. */
interface Done {
  readonly words: string;
  readonly undo: (() => void) | null;
}

export interface HighlightsProps {
  /** Another one: fetch them again. */
  readonly version: number;
  /** Told what went wrong, beside its being shown here. */
  readonly onProblem: (error: unknown) => void;
}

/** The reader's highlights and notes. They are fetched once and searched here, at every key. */
export function Highlights({ version, onProblem }: HighlightsProps) {
  const [rows, setRows] = useState<readonly ListedHighlight[] | null>(null);
  const [colourNames, setColourNames] = useState(DEFAULT_SETTINGS.colourNames);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<HighlightFilter>(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('page');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [writing, setWriting] = useState<{ id: string; problem: string | null } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const anchor = useRef<string | null>(null);
  const meaning = useMeaning(query);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
      onProblem(error);
    }
  };
  const load = () =>
    attempt(async () => {
      setRows(await allHighlights());
      setColourNames((await ask('settings.get', {})).colourNames);
    });
  useEffect(() => {
    void load();
    // Another tab may have made some since.
    const look = () => void (document.visibilityState === 'visible' && load());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [version]);

  const all = useMemo(() => (rows ?? []).map(searchable), [rows]);
  const found = useMemo(
    () => filterHighlights(all, filter, highlightTest(query, pinyin, meaning), localDay),
    [all, filter, query, meaning],
  );
  const items = useMemo(() => groupHighlights(found, grouping, localDay), [found, grouping]);
  const tags = useMemo(() => tagsOf(rows ?? []), [rows]);
  const pages = useMemo(() => pagesOf(rows ?? []), [rows]);
  // What is not listed is not selected: nobody deletes what they do not see.
  const chosen = useMemo(
    () => new Set(found.flatMap(({ id }) => (selection.has(id) ? [id] : []))),
    [found, selection],
  );
  if (rows === null) return problem === null ? null : <p class="error">{problem}</p>;

  /** Does something to all that is selected, says so, and offers the reverse for what was changed by it. */
  const change = (
    words: (count: number) => string,
    apply: (ids: string[]) => Promise<readonly string[]>,
    revert: (ids: string[]) => Promise<readonly string[]>,
  ) =>
    attempt(async () => {
      const changed = [...(await apply([...chosen]))];
      setSelection(new Set());
      setRows(await allHighlights());
      const undo = () =>
        void attempt(async () => {
          await revert(changed);
          setDone(null);
          setRows(await allHighlights());
        });
      setDone({ words: words(changed.length), undo: changed.length === 0 ? null : undo });
    });
  const bin = (ids: string[]) => ask('highlights.bin', { ids });
  const restore = (ids: string[]) => ask('highlights.restore', { ids });
  const tagging = (tag: string, on: boolean) => (ids: string[]) => ask('highlights.tag', { ids, tag, on });
  const writeNote = async ({ id, note: before }: ListedHighlight, note: string) => {
    try {
      const kept = await ask('highlights.note', { id, note, before });
      setRows(rows.map((row) => (row.id === id ? { ...row, note: kept } : row)));
      setWriting(null);
    } catch (error) {
      // The form stays with what was written.
      setWriting({ id, problem: problemOf(error) });
    }
  };
  const erase = () =>
    attempt(async () => {
      const erased = await ask('highlights.erase', { ids: [...chosen] });
      setSelection(new Set());
      setRows(await allHighlights());
      setDone({ words: `Erased ${counted(erased)}.`, undo: null });
    });

  return (
    <HighlightsView
      {...{ query, filter, grouping, colourNames, tags, pages, items, problem, done }}
      selection={chosen}
      found={found.length}
      total={rows.reduce((sum, { removedAt }) => sum + (removedAt === 0 ? 1 : 0), 0)}
      onQuery={setQuery}
      onFilter={setFilter}
      onGrouping={setGrouping}
      onSelect={(meant, selected, range) => {
        const ids = meant.map(({ id }) => id);
        const order = range ? items.flatMap((item) => (item.kind === 'row' ? [item.row.id] : [])) : [];
        setSelection(select(chosen, ids, selected, range ? { order, anchor: anchor.current } : null));
        anchor.current = ids.at(-1) ?? null;
      }}
      onSelectAll={(selected) => setSelection(new Set(selected ? found.map(({ id }) => id) : []))}
      onOpen={(id) => void attempt(async () => void (await ask('highlights.open', { id })))}
      onTagSelected={(tag, on) =>
        void change(
          (count) =>
            on ? `Tagged ${counted(count)}: ${tag}.` : `Took the tag ${tag} from ${counted(count)}.`,
          tagging(tag, on),
          tagging(tag, !on),
        )
      }
      onDelete={() => void change((count) => `Moved ${counted(count)} to the bin.`, bin, restore)}
      onRestore={() => void change((count) => `Restored ${counted(count)}.`, restore, bin)}
      onErase={() => void erase()}
      writing={writing}
      onWrite={(id) => setWriting(id === null ? null : { id, problem: null })}
      onNote={(row, note) => void writeNote(row, note)}
    />
  );
}

function counted(count: number): string {
  return count === 1 ? 'one highlight' : `${count} highlights`;
}

function tagsOf(rows: readonly ListedHighlight[]): string[] {
  return [...new Set(rows.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b, 'zh'));
}

function pagesOf(rows: readonly ListedHighlight[]): { page: string; title: string }[] {
  const titles = new Map(rows.map(({ page, title, url }) => [page, title || url]));
  return [...titles]
    .map(([page, title]) => ({ page, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'zh'));
}
