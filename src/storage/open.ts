import { Dexie } from 'dexie';
import { DATABASE_VERSION, type JieduDatabase } from './database';
import { faultOf, StorageFault } from './fault';
import { diskHasRoom } from './room';

/** The reader learns within 3 s that something is wrong; the rest of the time is for the message's way. */
export const PATIENCE = 2_500;

/** Dexie keeps ten numbers of IndexedDB for each of ours, and takes those between for repairs of its own. */
const NATIVE_PER_VERSION = 10;

/** Databases whose opening waits for an older connection: the browser says so once, and several may ask meanwhile. */
const blocked = new WeakSet<JieduDatabase>();

/**
 * Opens the database where it is not open. Dexie alone would wait without end for a blocked one, stay closed after
 * one failure, and open one of a later version as if it were its own.
 *
 * @throws StorageFault within `patience` ms
 */
export async function ensureOpen(db: JieduDatabase, patience = PATIENCE): Promise<void> {
  if (db.isOpen()) {
    if (isAlive(db)) return;
    db.close();
  }
  const noteBlock = () => void blocked.add(db);
  db.on('blocked', noteBlock);
  try {
    await within(patience, () => new StorageFault(blocked.has(db) ? 'blocked' : 'slow'), open(db));
    blocked.delete(db);
  } finally {
    db.on('blocked').unsubscribe(noteBlock);
  }
}

async function open(db: JieduDatabase): Promise<void> {
  const version = await versionOf(db.name);
  if (version > DATABASE_VERSION) throw new StorageFault('newer');
  if (version < DATABASE_VERSION && !(await diskHasRoom())) throw new StorageFault('full');
  try {
    await db.open();
  } catch (error) {
    const fault = faultOf(error);
    const wasUpgrading = version > 0 && version < DATABASE_VERSION;
    if (wasUpgrading && fault?.kind !== 'full') throw new StorageFault('upgrade');
    throw fault ?? new StorageFault('corrupt');
  }
  // A later version may have come between the look and the opening.
  if (versionIn(db.backendDB().version) > DATABASE_VERSION) {
    db.close();
    throw new StorageFault('newer');
  }
}

/** Whether the connection still takes transactions: Dexie does not hear of every way in which a browser closes one. */
function isAlive(db: JieduDatabase): boolean {
  try {
    const connection = db.backendDB();
    connection.transaction([...connection.objectStoreNames]);
    return true;
  } catch {
    return false;
  }
}

/** Our count of a version of IndexedDB. */
function versionIn(native: number): number {
  return Math.floor(native / NATIVE_PER_VERSION);
}

/** The version of a database as it is on the disk, by our count; 0: there is none, or it cannot be asked for. */
async function versionOf(name: string): Promise<number> {
  try {
    const all = await Dexie.dependencies.indexedDB.databases();
    const found = all.find((one) => one.name === name);
    return versionIn(found?.version ?? 0);
  } catch {
    // Where even this fails the opening fails as well, and says why.
    return 0;
  }
}

/** The result of some work, or the error where it takes longer than `ms`. The work is not stopped by it. */
export async function within<T>(ms: number, late: () => Error, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lateness = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, lateness]);
  } finally {
    clearTimeout(timer);
  }
}
