/*
 * Rows of one transaction, one after the other, and not by Dexie's `bulk…`: where the disk is full Firefox takes back
 * all that the transaction did, and then does those writes that were asked for already, for good. So none may be asked
 * for before the one before it is done.
 */

/** Writes rows within a transaction. */
export async function putInTurn<T>(
  table: { put(row: T): PromiseLike<unknown> },
  rows: readonly T[],
): Promise<void> {
  for (const row of rows) await table.put(row);
}

/** Erases rows within a transaction. */
export async function deleteInTurn(
  table: { delete(id: string): PromiseLike<unknown> },
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) await table.delete(id);
}
