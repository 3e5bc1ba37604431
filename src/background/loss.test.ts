import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { savedTerm } from '../glossary/saved-term.test-data';
import { JieduDatabase } from '../storage/database';
import { isLoss } from '../storage/inventory';
import { acceptInventory, type InventoryRecord, NOTHING_SEEN, noticeLoss } from './loss';

let db: JieduDatabase;
let record: InventoryRecord;
const store = {
  read: async () => record,
  write: async (next: InventoryRecord) => {
    record = next;
  },
};

beforeEach(async () => {
  record = NOTHING_SEEN;
  db = new JieduDatabase();
  await db.highlights.add(sampleHighlight());
  await db.terms.add(savedTerm());
});
afterEach(() => db.delete());

test.each([
  [0, 0, false],
  [0, 5, false],
  [1, 0, true],
  [10, 10, false],
  [10, 5, false],
  [10, 4, true],
  [10, 0, true],
])('of %i rows %i are left: a loss is %s', (before, now, loss) => {
  expect(isLoss({ highlights: before, terms: 0 }, { highlights: 0, terms: now })).toBe(loss);
});

test('a new reader’s empty database is no loss', async () => {
  await db.highlights.clear();
  await db.terms.clear();
  expect(await noticeLoss(db, store, 1)).toBe(false);
  expect(record.lost).toBeNull();
});

test('a database that was emptied is noticed once, and remembered until the reader answers', async () => {
  await noticeLoss(db, store, 1);
  await db.delete();
  db = new JieduDatabase();
  expect(await noticeLoss(db, store, 2)).toBe(true);
  expect(await noticeLoss(db, store, 3)).toBe(false);
  expect(record.lost).toEqual({ highlights: 1, terms: 1, at: 1 });
  await acceptInventory(db, store, 5, { knowsOfLoss: true });
  expect(record).toEqual({ seen: { highlights: 0, terms: 0, at: 5 }, lost: null });
});

test('what was restored is missed no longer', async () => {
  await noticeLoss(db, store, 1);
  await db.delete();
  db = new JieduDatabase();
  await noticeLoss(db, store, 2);
  await db.highlights.add(sampleHighlight());
  await db.terms.add(savedTerm());
  await noticeLoss(db, store, 3);
  expect(record).toEqual({ seen: { highlights: 1, terms: 1, at: 3 }, lost: null });
});

test('what the reader erased is not missed', async () => {
  await noticeLoss(db, store, 1);
  await db.highlights.clear();
  await db.terms.clear();
  await acceptInventory(db, store, 2);
  expect(await noticeLoss(db, store, 3)).toBe(false);
});
