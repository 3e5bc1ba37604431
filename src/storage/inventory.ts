import type { JieduDatabase } from './database';

/** How much the reader has made. Removed rows count: they are still there. */
export interface Inventory {
  readonly highlights: number;
  readonly terms: number;
}

/** Counts what is in the database. */
export async function inventoryOf(db: JieduDatabase): Promise<Inventory> {
  return db.transaction('r', db.highlights, db.terms, async () => ({
    highlights: await db.highlights.count(),
    terms: await db.terms.count(),
  }));
}

/**
 * Whether rows have vanished that nobody erased: all of them, or more than half. Only the bin erases rows, and it
 * tells; whatever else takes them away (the browser, a cleaning tool, a damaged file) is a loss.
 *
 * @param before what was there when it was last looked at, or erased from
 */
export function isLoss(before: Inventory, now: Inventory): boolean {
  const [had, has] = [before.highlights + before.terms, now.highlights + now.terms];
  return had > 0 && has < had / 2;
}
