import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { savedTerm } from '../glossary/saved-term.test-data';
import { beginAnew, isDamaged } from './begin-anew';
import { JieduDatabase } from './database';

const whole = sampleHighlight();
const spoilt = sampleHighlight({ id: '00000000-0000-4000-8000-000000000002' });

let db: JieduDatabase;
beforeEach(async () => {
  db = new JieduDatabase();
  await db.highlights.bulkAdd([whole, spoilt]);
  await db.terms.add(savedTerm());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

/** The table cannot be read through, and one of its rows not at all. */
function damage(): void {
  const failing = () => {
    throw new DOMException('as injected', 'UnknownError');
  };
  const { getAll, get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
    return this.name === 'highlights' ? failing() : getAll.apply(this, args);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return key === spoilt.id ? failing() : get.call(this, key);
  });
}

test('a database that can be read is not taken for damaged', async () => {
  expect(await isDamaged(db)).toBe(false);
});

test('what can still be read of a damaged one is in the new one, row by row', async () => {
  damage();
  expect(await isDamaged(db)).toBe(true);
  expect(await beginAnew(db)).toBe(2);
  vi.restoreAllMocks();
  expect(await isDamaged(db)).toBe(false);
  expect(await db.highlights.toArray()).toEqual([whole]);
  expect(await db.terms.toArray()).toEqual([savedTerm()]);
});

test('where no new one can be begun the reader is told what remains', async () => {
  vi.spyOn(db, 'delete').mockRejectedValue(new DOMException('', 'UnknownError'));
  await expect(beginAnew(db)).rejects.toThrow('install it again, then import');
});
