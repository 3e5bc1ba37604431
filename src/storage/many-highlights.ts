import { type Highlight, TAG_LIMIT } from '../annotation/highlight';
import type { JieduDatabase } from './database';
import { deleteInTurn, putInTurn } from './in-turn';

/** How long the bin keeps what was put into it, in ms. */
export const BIN_KEEPS = 30 * 24 * 60 * 60 * 1_000;

/*
 * Each of these is done to all of the highlights or, where anything goes wrong, to none. Ids of which there is no
 * highlight any more are passed over: somebody else was faster.
 */

/** Puts highlights into the bin. @returns the ids of those that were not in it */
export async function binHighlights(
  db: JieduDatabase,
  ids: readonly string[],
  now = Date.now(),
): Promise<string[]> {
  return changeEach(db, ids, now, (old) => (old.removedAt === 0 ? { ...old, removedAt: now } : old));
}

/** Takes highlights out of the bin. @returns the ids of those that were in it */
export async function restoreHighlights(
  db: JieduDatabase,
  ids: readonly string[],
  now = Date.now(),
): Promise<string[]> {
  return changeEach(db, ids, now, (old) => (old.removedAt === 0 ? old : { ...old, removedAt: 0 }));
}

/** Gives highlights a tag. @returns the ids of those that had it not */
export async function addTag(
  db: JieduDatabase,
  ids: readonly string[],
  tag: string,
  now = Date.now(),
): Promise<string[]> {
  return changeEach(db, ids, now, (old) =>
    old.tags.includes(tag) || old.tags.length >= TAG_LIMIT ? old : { ...old, tags: [...old.tags, tag] },
  );
}

/** Takes a tag from highlights. @returns the ids of those that had it */
export async function removeTag(
  db: JieduDatabase,
  ids: readonly string[],
  tag: string,
  now = Date.now(),
): Promise<string[]> {
  return changeEach(db, ids, now, (old) =>
    old.tags.includes(tag) ? { ...old, tags: old.tags.filter((one) => one !== tag) } : old,
  );
}

async function changeEach(
  db: JieduDatabase,
  ids: readonly string[],
  now: number,
  change: (old: Highlight) => Highlight,
): Promise<string[]> {
  return db.transaction('rw', db.highlights, async () => {
    const rows = await db.highlights.bulkGet([...ids]);
    const changed = rows.flatMap((old) => {
      const row = old && change(old);
      return row === undefined || row === old ? [] : [{ ...row, updatedAt: now }];
    });
    await putInTurn(db.highlights, changed);
    return changed.map(({ id }) => id);
  });
}

/** Erases highlights for good, those in the bin alone. @returns how many */
export async function eraseHighlights(db: JieduDatabase, ids: readonly string[]): Promise<number> {
  return db.transaction('rw', db.highlights, async () => {
    const rows = await db.highlights.bulkGet([...ids]);
    const inBin = rows.flatMap((row) => (row === undefined || row.removedAt === 0 ? [] : [row.id]));
    await deleteInTurn(db.highlights, inBin);
    return inBin.length;
  });
}

/** Erases what was put into the bin more than 30 days ago. @returns how many */
export async function emptyOldBin(db: JieduDatabase, now = Date.now()): Promise<number> {
  return db.highlights
    .where('removedAt')
    .between(0, now - BIN_KEEPS, false, false)
    .delete();
}
