import type { JieduDatabase } from '../storage/database';
import { type Inventory, inventoryOf, isLoss } from '../storage/inventory';
import type { LocalRecord } from './local-record';

/** What is known of the database's size. Kept beside it and not in it. */
export interface InventoryRecord {
  /** As it was last seen whole; null: never. */
  readonly seen: (Inventory & { readonly at: number }) | null;
  /** What was there before it was found empty; null: nothing is missing, or the reader knows. */
  readonly lost: (Inventory & { readonly at: number }) | null;
}

export const NOTHING_SEEN: InventoryRecord = { seen: null, lost: null };

export type InventoryStore = LocalRecord<InventoryRecord>;

/**
 * Compares the database with what it held before, and remembers both: a loss until the reader has been told and has
 * answered, otherwise what is there now.
 *
 * @returns whether a loss was noticed that was not known yet
 */
export async function noticeLoss(db: JieduDatabase, store: InventoryStore, at: number): Promise<boolean> {
  const now = await inventoryOf(db);
  const { seen, lost } = await store.read();
  if (seen !== null && isLoss(seen, now)) {
    await store.write({ seen: { ...now, at }, lost: lost ?? seen });
    return lost === null;
  }
  const isWhole = lost === null || !isLoss(lost, now);
  await store.write({ seen: { ...now, at }, lost: isWhole ? null : lost });
  return false;
}

/** Takes what is there for what ought to be there: the reader erased something, or knows of a loss. */
export async function acceptInventory(
  db: JieduDatabase,
  store: InventoryStore,
  at: number,
  { knowsOfLoss = false } = {},
): Promise<void> {
  const { lost } = await store.read();
  await store.write({ seen: { ...(await inventoryOf(db)), at }, lost: knowsOfLoss ? null : lost });
}
