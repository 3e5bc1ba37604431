import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { readArchive, writeArchive } from '../exchange/archive';
import { readSettings } from '../settings/settings';
import { archiveOf } from './archive';
import { DATABASE_VERSION, JieduDatabase } from './database';

/** A database as a version of ours left it. A fixture is never changed: readers have such databases. */
interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const folder = new URL('./fixtures/', import.meta.url);
const fixtures: Fixture[] = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

afterEach(() => Dexie.delete('jiedu'));

async function lay({ version, stores, rows }: Fixture): Promise<void> {
  const old = new Dexie('jiedu');
  old.version(version).stores(stores);
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd([...content]);
  old.close();
}

/** What a row had is what it has, but for what an upgrade is meant to add. */
function kept(before: Fixture['rows'][string] = []) {
  return before.map((row) => expect.objectContaining(row));
}

test('every version of the schema has its fixture, and the last one is the schema of today', async () => {
  expect(fixtures.map(({ version }) => version)).toEqual(
    Array.from({ length: DATABASE_VERSION }, (_, at) => at + 1),
  );
  const db = new JieduDatabase();
  await db.open();
  expect(db.verno).toBe(DATABASE_VERSION);
  const stores = Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]),
  );
  expect(stores).toEqual(fixtures.at(-1)?.stores);
  db.close();
});

describe.each(fixtures)('a database of version $version', (fixture) => {
  test('is taken over without loss, every row as the schema of today has it', async () => {
    await lay(fixture);
    const db = new JieduDatabase();
    const archive = await archiveOf(db);
    const { rows } = fixture;
    expect(archive.highlights).toEqual(kept(rows['highlights']));
    expect(archive.terms).toEqual(kept([...(rows['terms'] ?? [])].sort(byId)));
    expect(archive.reviews).toEqual(rows['reviews'] ?? []);
    expect(archive.standings).toEqual(rows['standings'] ?? []);
    expect(await db.choices.toArray()).toEqual(rows['choices']);
    expect(archive.settings).toEqual(readSettings(rows['settings']?.[0]?.['value']));
    // Whatever the schema demands by now is there: nothing is refused on its way through a file.
    expect(readArchive(writeArchive(archive, 1))).toEqual({ archive, refused: [] });
    db.close();
  });

  test('opened a second time is as it was', async () => {
    await lay(fixture);
    const first = new JieduDatabase();
    const archive = await archiveOf(first);
    first.close();
    const second = new JieduDatabase();
    expect(await archiveOf(second)).toEqual(archive);
    second.close();
  });

  test.skipIf(fixture.version === DATABASE_VERSION)('whose upgrade fails stays as it was', async () => {
    await lay(fixture);
    const db = new JieduDatabase();
    for (const { name } of db.tables) {
      db.table(name).hook('updating', () => {
        throw new Error('the disk is full');
      });
    }
    await expect(db.open()).rejects.toThrow();
    db.close();
    const old = new Dexie('jiedu');
    old.version(fixture.version).stores(fixture.stores);
    for (const [table, content] of Object.entries(fixture.rows)) {
      expect(await old.table(table).toArray()).toEqual([...content].sort(byId));
    }
    expect(old.backendDB().version).toBe(fixture.version * 10);
    old.close();
  });
});

function byId(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number {
  const key = ({ id, name }: typeof a) => String(id ?? name);
  return key(a) < key(b) ? -1 : 1;
}
