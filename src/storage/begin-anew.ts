import type { Table } from 'dexie';
import type { JieduDatabase } from './database';
import { faultOf } from './fault';
import { putInTurn } from './in-turn';

/** What could still be read of a database, by the names of its tables. */
type Remains = ReadonlyMap<string, readonly unknown[]>;

/** Whether the browser fails to read the database, or one of its tables, through. */
export async function isDamaged(db: JieduDatabase): Promise<boolean> {
  try {
    await db.open();
    for (const table of db.tables) await table.toArray();
    return false;
  } catch (error) {
    return faultOf(error)?.kind === 'corrupt';
  }
}

/**
 * Puts a new database in the place of a damaged one, with all that can still be read of it.
 *
 * @returns how many rows that is
 * @throws in words for the reader where the browser can begin none
 */
export async function beginAnew(db: JieduDatabase): Promise<number> {
  const remains = await remainsOf(db);
  try {
    await db.delete({ disableAutoOpen: false });
    await db.open();
  } catch {
    // Chromium keeps all databases of an extension in one place, and deletes none where the place itself is damaged.
    throw new Error(
      'The browser cannot begin a new database either. Remove Jiedu from the browser, install it again, then import your last backup in the library.',
    );
  }
  await db.transaction('rw', db.tables, async () => {
    for (const [name, rows] of remains) await putInTurn(db.table(name), rows);
  });
  return [...remains.values()].reduce((sum, rows) => sum + rows.length, 0);
}

async function remainsOf(db: JieduDatabase): Promise<Remains> {
  const remains = new Map<string, readonly unknown[]>();
  for (const table of db.tables) remains.set(table.name, await readableRows(table));
  return remains;
}

async function readableRows(table: Table): Promise<unknown[]> {
  try {
    return await table.toArray();
  } catch {
    return rowByRow(table);
  }
}

/** The damage is in some places of the file: rows that lie elsewhere are whole. */
async function rowByRow(table: Table): Promise<unknown[]> {
  const rows: unknown[] = [];
  const keys = await table
    .toCollection()
    .primaryKeys()
    .catch(() => []);
  for (const key of keys) {
    const row: unknown = await table.get(key).catch(() => undefined);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
