import type { Standing } from '../glossary/saved-term';
import type { JieduDatabase } from './database';

/** What the reader said of built-in entries. */
export async function standings(db: JieduDatabase): Promise<Standing[]> {
  return db.standings.toArray();
}

/** Keeps what the reader says of a built-in entry; null takes it back. */
export async function setStanding(
  db: JieduDatabase,
  id: string,
  standing: Standing['standing'] | null,
  now = Date.now(),
): Promise<void> {
  if (standing === null) await db.standings.delete(id);
  else await db.standings.put({ id, standing, at: now });
}
