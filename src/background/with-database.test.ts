import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { JieduDatabase } from '../storage/database';
import { StorageFault } from '../storage/fault';
import { addHighlight, writeNote } from '../storage/highlights';
import { binHighlights } from '../storage/many-highlights';
import { withDatabase } from './with-database';

/** Shorter than the reader's, so that the tests are quick. */
const PATIENCE = 100;

const first = sampleHighlight({ note: 'mine' });
const second = sampleHighlight({ id: crypto.randomUUID() });

let db: JieduDatabase;
/** A worker that has just started, on a disk that has one highlight. */
beforeEach(async () => {
  const before = new JieduDatabase();
  await before.highlights.add(first);
  before.close();
  db = new JieduDatabase();
});
afterEach(async () => {
  vi.restoreAllMocks();
  db.close();
  await Dexie.delete('jiedu');
});

const add = () => withDatabase(db, PATIENCE)('highlights.add', () => addHighlight(db, second));
const list = () => withDatabase(db, PATIENCE)('highlights.list', () => db.highlights.toArray());

/** How a request fails. */
async function faultOf(request: () => Promise<unknown>): Promise<string> {
  const failure = await request().then(
    () => 'no fault',
    (error: unknown) => error,
  );
  return failure instanceof StorageFault ? failure.kind : String(failure);
}

function failing(name: string): () => never {
  return () => {
    throw new DOMException('as injected', name);
  };
}

/** An opening that ends in an error, as the browser reports it. */
function openingFails(name: string): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = Object.assign(new EventTarget(), { error: new DOMException('as injected', name) });
    setTimeout(() => request.dispatchEvent(new Event('error')));
    const listening = Object.defineProperty(request, 'onerror', {
      set: (listen: EventListener) => request.addEventListener('error', listen),
    });
    return listening as unknown as IDBOpenDBRequest;
  });
}

describe('while the database cannot be opened the asker is told why, and the next request tries anew', () => {
  test.each([
    ['UnknownError', 'corrupt'],
    ['NotFoundError', 'corrupt'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['SecurityError', 'unavailable'],
    ['SomethingNew', 'corrupt'],
  ])('%s', async (name, kind) => {
    openingFails(name);
    expect(await faultOf(add)).toBe(kind);
    vi.restoreAllMocks();
    await add();
    expect(await list()).toHaveLength(2);
  });

  test('an opening that never ends', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const started = Date.now();
    expect(await faultOf(add)).toBe('slow');
    expect(Date.now() - started).toBeLessThan(PATIENCE + 400);
  });
});

test('an upgrade that an old connection blocks: told, and done once that is gone', async () => {
  await Dexie.delete('jiedu');
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('jiedu', 20);
    request.onupgradeneeded = () => {
      for (const name of ['highlights', 'terms', 'settings', 'reviews', 'standings']) {
        request.result.createObjectStore(name, { keyPath: name === 'settings' ? 'name' : 'id' });
      }
    };
    request.onsuccess = () => resolve(request.result);
  });
  expect(await faultOf(add)).toBe('blocked');
  // The browser does not say it again.
  expect(await faultOf(list)).toBe('blocked');
  held.close();
  await vi.waitFor(add);
  expect(await list()).toEqual([second]);
});

test('a database of a later version: told, and nothing in it is touched', async () => {
  await Dexie.delete('jiedu');
  const later = new Dexie('jiedu');
  later.version(9).stores({ highlights: 'id', inventions: 'id' });
  await later.table('inventions').add({ id: 1 });
  later.close();
  expect(await faultOf(add)).toBe('newer');
  await later.open();
  expect(await later.table('inventions').count()).toBe(1);
  expect(await later.table('highlights').count()).toBe(0);
  expect(later.backendDB().version).toBe(90);
  later.close();
});

describe('a disk that is full: told, and what was there stays', () => {
  test('at a write', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing('QuotaExceededError'));
    expect(await faultOf(add)).toBe('full');
    expect(await list()).toEqual([first]);
  });

  test('in the middle of many', async () => {
    await add();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('QuotaExceededError'));
    const ids = [first.id, second.id];
    const bin = () => withDatabase(db, PATIENCE)('highlights.bin', () => binHighlights(db, ids));
    expect(await faultOf(bin)).toBe('full');
    vi.restoreAllMocks();
    expect((await list()).map(({ removedAt }) => removedAt)).toEqual([0, 0]);
  });

  test('at the commit, when every write seemed to be done', async () => {
    const request = () =>
      withDatabase(db, PATIENCE)('highlights.add', () =>
        db.transaction('rw', db.highlights, async () => {
          await db.highlights.add(second);
          const { idbtrans } = Dexie.currentTransaction as unknown as { idbtrans: IDBTransaction };
          Object.defineProperty(idbtrans, 'error', { value: new DOMException('', 'QuotaExceededError') });
          idbtrans.abort();
        }),
      );
    expect(await faultOf(request)).toBe('full');
    expect(await list()).toEqual([first]);
  });
});

describe('a disk that is nearly full, where a write might not end well', () => {
  const noRoom = async () => false;

  test('is not written to', async () => {
    expect(
      await faultOf(() =>
        withDatabase(db, PATIENCE, noRoom)('highlights.add', () => addHighlight(db, second)),
      ),
    ).toBe('full');
    expect(await list()).toEqual([first]);
  });

  test('is read', async () => {
    const read = withDatabase(db, PATIENCE, noRoom)('highlights.list', () => db.highlights.toArray());
    expect(await read).toEqual([first]);
  });

  test('explains what else goes wrong', async () => {
    openingFails('UnknownError');
    const read = () => withDatabase(db, PATIENCE, noRoom)('highlights.list', () => db.highlights.toArray());
    expect(await faultOf(read)).toBe('full');
  });
});

test('the write after one on a full disk, which Firefox refuses, is tried once more', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(failing('InvalidStateError'));
  await add();
  expect(await list()).toHaveLength(2);
});

test('a transaction that is broken off without a reason', async () => {
  const request = () =>
    withDatabase(db, PATIENCE)('highlights.add', () => {
      throw new DOMException('as injected', 'AbortError');
    });
  expect(await faultOf(request)).toBe('stopped');
});

describe('a connection that the browser closes', () => {
  test('is opened again without a word', async () => {
    await list();
    db.backendDB().close();
    await add();
    expect(await list()).toHaveLength(2);
  });

  test('in the middle of a write leaves all or nothing', async () => {
    const request = () =>
      withDatabase(db, PATIENCE)('highlights.add', () =>
        db.transaction('rw', db.highlights, async () => {
          await db.highlights.add(second);
          throw new DOMException('The database connection is closing.', 'InvalidStateError');
        }),
      );
    expect(await faultOf(request)).toBe('closed');
    expect(await list()).toEqual([first]);
  });

  test('because its data was cleared is opened again, empty', async () => {
    await list();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('jiedu').onsuccess = resolve;
    });
    expect(await list()).toEqual([]);
    await add();
    expect(await list()).toEqual([second]);
  });
});

describe('a write that hangs', () => {
  test('is told of in time', async () => {
    const never = new Promise<never>(() => undefined);
    expect(await faultOf(() => withDatabase(db, PATIENCE)('highlights.note', () => never))).toBe('slow');
  });

  test('that is done after all, and sent again, counts once', async () => {
    await add();
    await add();
    expect(await list()).toHaveLength(2);
  });

  test('does not hurry what may take its time', async () => {
    const slow = () => new Promise((resolve) => setTimeout(() => resolve('done'), 2 * PATIENCE));
    expect(await withDatabase(db, PATIENCE)('archive.takeIn', slow)).toBe('done');
  });
});

test('an upgrade that fails: told, and the old database is as it was', async () => {
  await Dexie.delete('jiedu');
  const old = new Dexie('jiedu');
  old.version(2).stores({ highlights: 'id, page, createdAt', terms: 'id', choices: '[scope+name]' });
  const { tags: _, ...row } = first;
  await old.table('highlights').add(row);
  old.close();
  vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(failing('UnknownError'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('UnknownError'));
  expect(await faultOf(add)).toBe('upgrade');
  vi.restoreAllMocks();
  await old.open();
  expect(old.backendDB().version).toBe(20);
  expect(await old.table('highlights').toArray()).toEqual([row]);
  old.close();
  expect(await list()).toEqual([first]);
});

test('what is no fault of the database is told as it is', async () => {
  const request = () =>
    withDatabase(db, PATIENCE)('highlights.note', () => writeNote(db, second.id, 'x', undefined));
  await expect(request()).rejects.toThrow('This highlight is no longer in the database.');
});

test('what needs no database is answered without one', async () => {
  openingFails('UnknownError');
  expect(await withDatabase(db, PATIENCE)('dictionary.readings', async () => [])).toEqual([]);
});
