import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savedTerm } from '../glossary/saved-term.test-data';
import { JieduDatabase } from './database';
import { recordGrade, takeGradeBack } from './reviews';
import { saveTerm } from './saved-terms';

const NOON = { now: Date.UTC(2026, 10, 24, 12), zone: 0 };
const later = (ms: number) => ({ ...NOON, now: NOON.now + ms });
const review = (grade: 'again' | 'good', id = crypto.randomUUID()) => ({
  id,
  term: '三保',
  grade,
  face: 'term' as const,
});

let db: JieduDatabase;
beforeEach(async () => {
  db = new JieduDatabase();
  await saveTerm(db, savedTerm());
});
afterEach(() => db.delete());

const memoryNow = async () => (await db.terms.get('三保'))?.memory;

test('a grade is kept with the review it came from', async () => {
  await recordGrade(db, review('good'), NOON);
  expect(await memoryNow()).toMatchObject({ state: 'learning', reviews: 1, last: NOON.now });
  expect(await db.reviews.toArray()).toMatchObject([{ grade: 'good', at: NOON.now, before: null }]);
});

test('the same grade sent twice counts once', async () => {
  const once = review('good');
  await recordGrade(db, once, NOON);
  await recordGrade(db, once, later(500));
  expect(await db.reviews.count()).toBe(1);
  expect((await memoryNow())?.reviews).toBe(1);
});

test('a grade for a term that is gone leaves no trace', async () => {
  await expect(recordGrade(db, { ...review('good'), term: '四保' }, NOON)).rejects.toThrow('no longer');
  expect(await db.reviews.count()).toBe(0);
});

test('the last grade is taken back as if it had not been given, one after the other', async () => {
  const first = review('good');
  const second = review('again');
  await recordGrade(db, first, NOON);
  const remembered = await memoryNow();
  await recordGrade(db, second, later(600_000));
  await expect(takeGradeBack(db, first.id)).rejects.toThrow('reviewed again');
  await takeGradeBack(db, second.id);
  expect(await memoryNow()).toEqual(remembered);
  await takeGradeBack(db, first.id);
  expect(await memoryNow()).toBeNull();
  expect(await db.reviews.count()).toBe(0);
});

test('a database that stops in the middle keeps all or nothing', async () => {
  db.terms.hook('updating', () => {
    throw new Error('the worker was killed');
  });
  await expect(recordGrade(db, review('good'), NOON)).rejects.toThrow();
  expect(await db.reviews.count()).toBe(0);
  expect(await memoryNow()).toBeNull();
});
