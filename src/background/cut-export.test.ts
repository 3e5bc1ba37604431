import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { savedTerm } from '../glossary/saved-term.test-data';
import type { Sender } from '../messages/server';
import { archiveOf, takeIn } from '../storage/archive';
import { JieduDatabase } from '../storage/database';
import { type InventoryRecord, NOTHING_SEEN } from './loss';

vi.mock('wxt/browser', () => ({ browser: { storage: { session: { get: async () => ({}) } } } }));

const { archiveHandlers } = await import('./archive-handlers');

const PANEL: Sender = { asker: 'panel', tab: -1, frame: -1, url: 'ext://jiedu/library.html', pageUrl: '' };
let record: InventoryRecord = NOTHING_SEEN;

const db = new JieduDatabase();
const handlers = archiveHandlers(db, {
  read: async () => record,
  write: async (next) => {
    record = next;
  },
});

const noInventory = { read: async () => NOTHING_SEEN, write: async () => undefined };

/** How many rows were written since the test began. */
let writes = 0;

/** The file of another reader, with rows in every table: those of the last schema's fixture. */
let file: Uint8Array;

beforeAll(async () => {
  const { rows } = JSON.parse(
    readFileSync(new URL('../storage/fixtures/version-3.json', import.meta.url), 'utf8'),
  );
  const other = new JieduDatabase('other');
  const { highlights, terms, reviews, standings } = rows;
  await takeIn(other, { highlights, terms, reviews, standings, settings: null });
  file = new TextEncoder().encode(await archiveHandlers(other, noInventory)['archive.write']({}, PANEL));
  await other.delete();

  await db.highlights.add(sampleHighlight({ note: 'mine' }));
  await db.terms.add(savedTerm({ note: 'mine' }));
  for (const table of db.tables) {
    const count = () => {
      writes += 1;
    };
    table.hook('creating', count);
    table.hook('updating', count);
    table.hook('deleting', count);
  }
});
afterAll(() => db.delete());

const takeInText = (bytes: Uint8Array) =>
  handlers['archive.takeIn']({ text: new TextDecoder().decode(bytes) }, PANEL);

test('an export that is cut at any byte is refused, and nothing is written', async () => {
  const before = await archiveOf(db);
  for (let end = 0; end < file.length; end += 1) {
    const refusal = await takeInText(file.subarray(0, end)).then(
      () => 'it was taken in',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
    if (refusal !== 'ExchangeError') expect.fail(`cut at byte ${end}: ${refusal}`);
  }
  expect(writes).toBe(0);
  expect(await archiveOf(db)).toEqual(before);
});

test('the whole of it is taken in, and a second time nothing changes', async () => {
  const { tables } = await takeInText(file);
  expect(tables).toMatchObject({ highlights: { added: 3 }, terms: { added: 2, changed: 1 } });
  expect(writes).toBeGreaterThan(0);
  const after = await archiveOf(db);
  expect(after.highlights.map(({ note }) => note)).toContain('mine');
  expect(after.terms.find(({ id }) => id === '三保')?.note).toBe('mine');
  await takeInText(file);
  expect(await archiveOf(db)).toEqual(after);
});
