import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { readArchive, writeArchive } from '../exchange/archive';
import { savedTerm } from '../glossary/saved-term.test-data';
import { archiveOf, takeIn } from './archive';
import { JieduDatabase } from './database';
import { recordGrade } from './reviews';
import { changeSettings } from './settings';
import { setStanding } from './standings';

const NOON = { now: Date.UTC(2026, 10, 24, 12), zone: 0 };

let db: JieduDatabase;
let other: JieduDatabase;
beforeEach(async () => {
  db = new JieduDatabase();
  other = new JieduDatabase('other');
  await db.highlights.add(sampleHighlight({ note: 'a note' }));
  await db.terms.add(savedTerm());
  await recordGrade(db, { id: crypto.randomUUID(), term: '三保', grade: 'good', face: 'gap' }, NOON);
  await setStanding(db, '两会', 'known', 1);
  await changeSettings(db, { words: 'key' });
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

test('everything moves to a fresh profile by way of a file', async () => {
  const before = await archiveOf(db);
  await takeIn(other, readArchive(writeArchive(before, 1)).archive);
  expect(await archiveOf(other)).toEqual(before);
});

test('the same file again changes nothing', async () => {
  const before = await archiveOf(db);
  const plan = await takeIn(db, before);
  expect(plan.highlights).toEqual({ added: [], changed: [], same: 1 });
  expect(await archiveOf(db)).toEqual(before);
});

test('an import that fails in the middle leaves what was there', async () => {
  const before = await archiveOf(db);
  db.standings.hook('creating', () => {
    throw new Error('the disk is full');
  });
  const file = {
    ...before,
    terms: [...before.terms, savedTerm({ id: '两重', term: '两重' })],
    standings: [...before.standings, { id: '两重', standing: 'hidden' as const, at: 2 }],
  };
  await expect(takeIn(db, file)).rejects.toThrow();
  expect(await archiveOf(db)).toEqual(before);
});

test('settings of this browser stay as they are', async () => {
  await changeSettings(other, { words: 'never' });
  await takeIn(other, await archiveOf(db));
  expect((await archiveOf(other)).settings?.words).toBe('never');
});
