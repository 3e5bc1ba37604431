import type { SavedTerm } from '../glossary/saved-term';
import type { JieduDatabase } from './database';

/** The reader's glossary, newest first. */
export async function savedTerms(db: JieduDatabase): Promise<SavedTerm[]> {
  const all = await db.terms.orderBy('savedAt').reverse().toArray();
  return all.filter((term) => term.removedAt === 0);
}

/**
 * Puts a term into the glossary and resolves when it is on the disk. A term that is there already stays as it
 * was saved first, with its own sentence; one that had been taken out comes back.
 */
export async function saveTerm(db: JieduDatabase, term: SavedTerm): Promise<void> {
  await db.transaction('rw', db.terms, async () => {
    const old = await db.terms.get(term.id);
    if (old === undefined || old.removedAt !== 0) await db.terms.put(term);
  });
}

/** Takes a term out of the glossary; its row stays, so that `bringTermBack` can undo it. */
export async function removeTerm(db: JieduDatabase, id: string, now = Date.now()): Promise<void> {
  await db.terms.update(id, { removedAt: now });
}

/** Undoes `removeTerm`: the term is back with its sentence and its date. */
export async function bringTermBack(db: JieduDatabase, id: string): Promise<void> {
  await db.terms.update(id, { removedAt: 0 });
}
