import type { Highlight } from '../annotation/highlight';
import type { JieduDatabase } from './database';

/** The highlights that stand on a page, oldest first. */
export async function highlightsOfPage(db: JieduDatabase, page: string): Promise<Highlight[]> {
  const all = await db.highlights.where('page').equals(page).sortBy('createdAt');
  return all.filter((highlight) => highlight.removedAt === 0);
}

/**
 * Adds a highlight and resolves when it is on the disk.
 *
 * @throws when one with this id is there already; nothing is overwritten
 */
export async function addHighlight(db: JieduDatabase, highlight: Highlight): Promise<void> {
  await db.highlights.add(highlight);
}

/** The highlight with this id, removed or not. */
export async function highlightById(db: JieduDatabase, id: string): Promise<Highlight | undefined> {
  return db.highlights.get(id);
}

/**
 * Changes a highlight's note, or removes it (`removedAt` a time) and brings it back (`removedAt` 0).
 *
 * @throws when there is none with this id
 */
export async function changeHighlight(
  db: JieduDatabase,
  id: string,
  change: Partial<Pick<Highlight, 'note' | 'removedAt'>>,
  now = Date.now(),
): Promise<void> {
  const changed = await db.highlights.update(id, { ...change, updatedAt: now });
  if (changed === 0) throw new Error('This highlight is no longer in the database.');
}
