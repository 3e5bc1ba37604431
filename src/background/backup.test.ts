import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { readArchive } from '../exchange/archive';
import { archiveOf } from '../storage/archive';
import { JieduDatabase } from '../storage/database';
import { type BackupRecord, Backups, NO_BACKUPS } from './backup';
import type { BackupPlace } from './downloads-folder';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 10, 24, 12);
const at = (now: number) => ({ now, zone: 480 });

let db: JieduDatabase;
let disk: Map<string, string>;
let record: BackupRecord;
let isAllowed: boolean;
let backups: Backups;

beforeEach(async () => {
  db = new JieduDatabase();
  disk = new Map();
  record = NO_BACKUPS;
  isAllowed = true;
  await db.highlights.add(sampleHighlight());
  const place: BackupPlace = {
    isAllowed: async () => isAllowed,
    save: async (name, text) => {
      disk.set(name, text);
      return name;
    },
    remove: async (path) => void disk.delete(path),
    show: async (path) => disk.has(path),
  };
  backups = new Backups(db, place, {
    read: async () => record,
    write: async (next) => {
      record = next;
    },
  });
});
afterEach(() => db.delete());

const change = (note: string) => db.highlights.update(sampleHighlight().id, { note });

test('as long as they are switched off nothing is written', async () => {
  await backups.keepUp(at(NOON));
  expect(disk.size).toBe(0);
});

test('a backup holds everything, and can be imported', async () => {
  await backups.switch(true);
  await backups.keepUp(at(NOON));
  const [text = ''] = disk.values();
  expect([...disk.keys()]).toEqual(['Jiedu/jiedu-2026-11-24-2000.json']);
  expect(readArchive(text)).toEqual({ archive: await archiveOf(db), refused: [] });
});

test('one a day, and only after something changed', async () => {
  await backups.switch(true);
  await backups.keepUp(at(NOON));
  await change('changed');
  await backups.keepUp(at(NOON + 2 * HOUR));
  expect(disk.size).toBe(1);
  await backups.keepUp(at(NOON + DAY));
  expect(disk.size).toBe(2);
  await backups.keepUp(at(NOON + 2 * DAY));
  expect(disk.size).toBe(2);
  // On demand another is written in any case.
  await backups.now(at(NOON + 2 * DAY));
  expect(disk.size).toBe(3);
});

test('old ones are thinned out, and their files removed', async () => {
  await backups.switch(true);
  for (let day = 0; day < 60; day += 1) {
    await change(`day ${day}`);
    await backups.keepUp(at(NOON + day * DAY));
  }
  expect(disk.size).toBe(record.files.length);
  expect(disk.size).toBeLessThan(2 + 12 + 10);
  expect(record.files[0]?.at).toBe(NOON + 59 * DAY);
});

test('a database that was emptied pushes no backup out', async () => {
  await backups.switch(true);
  await backups.keepUp(at(NOON));
  await db.highlights.clear();
  await backups.keepUp(at(NOON + DAY));
  await backups.now(at(NOON + DAY));
  expect(disk.size).toBe(1);
});

test('what goes wrong is kept to be shown, and the next attempt clears it', async () => {
  await backups.switch(true);
  isAllowed = false;
  await backups.keepUp(at(NOON));
  expect(record.problem).toContain('may not write');
  expect(record.files).toEqual([]);
  isAllowed = true;
  await backups.keepUp(at(NOON + HOUR));
  expect(record).toMatchObject({ problem: null, files: [{ at: NOON + HOUR }] });
});

test('two at once write two records, and none is lost', async () => {
  await Promise.all([backups.now(at(NOON)), backups.now(at(NOON + HOUR))]);
  expect(record.files).toHaveLength(2);
});
