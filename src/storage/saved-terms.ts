import { OWN_PREFIX, type SavedTerm, type WrittenChange } from '../glossary/saved-term';
import { searchGlossary } from '../glossary/search';
import type { JieduDatabase } from './database';
import { putInTurn } from './in-turn';

/** The reader's glossary, newest first. */
export async function savedTerms(db: JieduDatabase): Promise<SavedTerm[]> {
  const all = await db.terms.orderBy('savedAt').reverse().toArray();
  return all.filter((term) => term.removedAt === 0);
}

/** How many terms are in the reader's glossary. */
export async function countSavedTerms(db: JieduDatabase): Promise<number> {
  return db.terms.where('removedAt').equals(0).count();
}

/** Those of some terms that are in the reader's glossary. */
export async function savedTermsById(
  db: JieduDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SavedTerm>> {
  const rows = await db.terms.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row === undefined || row.removedAt !== 0 ? [] : [[row.id, row]])));
}

/** The reader's own entries, without those that were adopted from built-in ones. */
export async function ownTerms(db: JieduDatabase): Promise<SavedTerm[]> {
  const rows = await db.terms.where('id').startsWith(OWN_PREFIX).toArray();
  return rows.filter((term) => term.removedAt === 0);
}

/** Some of the reader's glossary, and how much of it there is. */
export interface FoundTerms {
  readonly terms: readonly SavedTerm[];
  /** How many match the query. */
  readonly found: number;
  /** How many there are. */
  readonly total: number;
}

/** The first terms, newest first, that match a query; see search.ts for what matches. */
export async function findTerms(db: JieduDatabase, query: string, limit: number): Promise<FoundTerms> {
  const all = await savedTerms(db);
  const found = searchGlossary(all, query);
  return { terms: found.slice(0, limit), found: found.length, total: all.length };
}

/**
 * Puts a term into the glossary and resolves when it is on the disk. A term that is there already stays as it
 * was saved first, with its own sentence; one that had been taken out comes back with what the reader wrote and
 * remembers of it, and with the sentence that it was met in now.
 */
export async function saveTerm(db: JieduDatabase, term: SavedTerm): Promise<void> {
  await db.transaction('rw', db.terms, async () => {
    const old = await db.terms.get(term.id);
    const { met, sentence, url, title, updatedAt } = term;
    if (old === undefined) await db.terms.add(term);
    else if (old.removedAt !== 0) {
      await db.terms.update(term.id, { met, sentence, url, title, updatedAt, removedAt: 0 });
    }
  });
}

/**
 * Adds terms that came from elsewhere, all or none. A word that stands in the glossary already is left as it is.
 *
 * @returns how many were new
 */
export async function addTerms(db: JieduDatabase, terms: readonly SavedTerm[]): Promise<number> {
  return db.transaction('rw', db.terms, async () => {
    const present = new Set((await savedTerms(db)).map(({ term }) => term));
    const fresh = terms.filter(({ term }) => !present.has(term) && present.add(term));
    await putInTurn(db.terms, fresh);
    return fresh.length;
  });
}

/**
 * Changes what the reader wrote in an entry.
 *
 * @throws when there is none with this id
 */
export async function editTerm(
  db: JieduDatabase,
  id: string,
  change: WrittenChange,
  now = Date.now(),
): Promise<void> {
  // Dexie takes a field that is undefined for one to delete.
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  const changed = await db.terms.update(id, { ...Object.fromEntries(named), updatedAt: now });
  if (changed === 0) throw new Error('This term is no longer in your glossary.');
}

/** Takes a term out of the glossary; its row stays, so that `bringTermBack` can undo it. */
export async function removeTerm(db: JieduDatabase, id: string, now = Date.now()): Promise<void> {
  await db.terms.update(id, { removedAt: now, updatedAt: now });
}

/** Undoes `removeTerm`: the term is back with its sentence, its date and what is remembered of it. */
export async function bringTermBack(db: JieduDatabase, id: string, now = Date.now()): Promise<void> {
  await db.terms.update(id, { removedAt: 0, updatedAt: now });
}
