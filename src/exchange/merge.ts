import { bothNotes } from '../annotation/both-notes';
import { type Highlight, TAG_LIMIT } from '../annotation/highlight';
import type { SavedTerm, Standing } from '../glossary/saved-term';
import type { Review } from '../review/review';
import type { Archive } from './archive';

/** What an import would do to one table: rows to write, and how the file's rows compare with what is there. */
export interface TablePlan<T> {
  readonly added: readonly T[];
  /** As they would be written: what is newer wins, and of two different notes both stay. */
  readonly changed: readonly T[];
  /** How many rows are there already, the same or newer. */
  readonly same: number;
}

export interface ImportPlan {
  readonly highlights: TablePlan<Highlight>;
  readonly terms: TablePlan<SavedTerm>;
  readonly reviews: TablePlan<Review>;
  readonly standings: TablePlan<Standing>;
}

/** What taking in an archive would change. Nothing that is there is lost by it, and a second time it changes nothing. */
export function planImport(present: Archive, file: Archive): ImportPlan {
  return {
    highlights: plan(present.highlights, file.highlights, mergeHighlights),
    terms: plan(present.terms, file.terms, mergeTerms),
    reviews: plan(present.reviews, file.reviews, (mine) => mine),
    standings: plan(present.standings, file.standings, (mine, theirs) =>
      theirs.at > mine.at ? theirs : mine,
    ),
  };
}

function plan<T extends { readonly id: string }>(
  present: readonly T[],
  file: readonly T[],
  merge: (mine: T, theirs: T) => T,
): TablePlan<T> {
  const mine = new Map(present.map((row) => [row.id, row]));
  const added: T[] = [];
  const changed: T[] = [];
  let same = 0;
  for (const theirs of file) {
    const old = mine.get(theirs.id);
    if (old === undefined) {
      added.push(theirs);
      continue;
    }
    const merged = merge(old, theirs);
    if (isSame(merged, old)) same += 1;
    else changed.push(merged);
  }
  return { added, changed, same };
}

/** Rows that hold a note and the time of the last change. */
interface Noted {
  readonly note: string;
  readonly updatedAt: number;
}

/** The newer of two versions of a row, with both notes where they differ. */
function mergeNoted<T extends Noted>(mine: T, theirs: T): T {
  const newer = theirs.updatedAt > mine.updatedAt ? theirs : mine;
  return { ...newer, note: bothNotes(mine.note, theirs.note) };
}

/** Of a highlight also the tags of both: one that was given elsewhere is not lost. */
function mergeHighlights(mine: Highlight, theirs: Highlight): Highlight {
  const tags = [...new Set([...mine.tags, ...theirs.tags])].slice(0, TAG_LIMIT);
  return { ...mergeNoted(mine, theirs), tags };
}

/** Of a term also what is remembered better founded: the memory that more reviews made. */
function mergeTerms(mine: SavedTerm, theirs: SavedTerm): SavedTerm {
  const merged = mergeNoted(mine, theirs);
  const reviews = (term: SavedTerm) => term.memory?.reviews ?? 0;
  return { ...merged, memory: reviews(theirs) > reviews(mine) ? theirs.memory : mine.memory };
}

/** Whether two rows say the same; rows are plain data whose keys may stand in any order. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
