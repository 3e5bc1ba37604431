import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import type { Sender } from '../messages/server';
import { JieduDatabase } from '../storage/database';

const stored = new Map<string, unknown>();
const told: unknown[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(stored) : { [key]: stored.get(key) },
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));
vi.mock('../messages/tidings', () => ({
  tell: async (...what: unknown[]) => void told.push(what),
  askReader: async () => null,
}));

const { endDrafts, noteHandlers, putByDrafts } = await import('./note-handlers');

const PAGE: Sender = {
  asker: 'page',
  tab: 3,
  frame: 0,
  url: 'https://gov.example/report',
  pageUrl: 'https://gov.example/report',
};
const NOTE: Sender = { ...PAGE, asker: 'note', frame: 7, url: 'ext://jiedu/note.html' };
const mine = sampleHighlight({ note: 'first', tags: ['a'] });
const { page, createdAt, updatedAt, removedAt, ...added } = sampleHighlight({
  id: '00000000-0000-4000-8000-000000000009',
});

let db: JieduDatabase;
let handlers: ReturnType<typeof noteHandlers>;
beforeEach(async () => {
  stored.clear();
  told.length = 0;
  db = new JieduDatabase();
  await db.highlights.add(mine);
  handlers = noteHandlers(db);
});
afterEach(() => db.delete());

const noteOf = async (id: string) => (await db.highlights.get(id))?.note;

test('a note on a highlight that is not there yet is saved with it, and its page is told', async () => {
  const draft = await handlers['note.open']({ id: added.id, added }, PAGE);
  expect(await handlers['note.begin']({ draft }, NOTE)).toEqual({ note: '', tags: [] });
  await handlers['note.save']({ draft, note: 'new', tags: ['b'] }, NOTE);
  expect(await db.highlights.get(added.id)).toMatchObject({ note: 'new', tags: ['b'], page: mine.page });
  expect(told.at(-1)).toMatchObject([
    3,
    'reader.noteDone',
    { draft, highlight: { id: added.id, note: 'new' } },
    0,
  ]);
});

test('a note that another tab has changed meanwhile keeps both texts', async () => {
  const draft = await handlers['note.open']({ id: mine.id }, PAGE);
  await db.highlights.update(mine.id, { note: 'theirs' });
  await handlers['note.save']({ draft, note: 'ours', tags: ['a'] }, NOTE);
  expect(await noteOf(mine.id)).toBe('theirs\n\nours');
});

test('what was typed is saved when the tab goes, and nothing where nothing was typed', async () => {
  const draft = await handlers['note.open']({ id: added.id, added }, PAGE);
  await handlers['note.typed']({ draft, note: 'half', tags: [] }, NOTE);
  await endDrafts(db, 3);
  expect(await noteOf(added.id)).toBe('half');
  await handlers['note.open']({ id: mine.id }, PAGE);
  await endDrafts(db, 3);
  expect(await noteOf(mine.id)).toBe('first');
  expect([...stored.keys()]).toEqual([]);
});

test('a frame that is there after all goes on from what was put by', async () => {
  const draft = await handlers['note.open']({ id: added.id, added }, PAGE);
  await handlers['note.typed']({ draft, note: 'half', tags: [] }, NOTE);
  await putByDrafts(db, 3);
  expect(await noteOf(added.id)).toBe('half');
  await handlers['note.save']({ draft, note: 'half and whole', tags: [] }, NOTE);
  expect(await noteOf(added.id)).toBe('half and whole');
});

test('a draft is nobody’s but its tab’s, and over once it was saved', async () => {
  const draft = await handlers['note.open']({ id: mine.id }, PAGE);
  await expect(handlers['note.begin']({ draft }, { ...NOTE, tab: 4 })).rejects.toThrow('closed meanwhile');
  await handlers['note.save']({ draft, note: 'once', tags: ['a'] }, NOTE);
  await expect(handlers['note.save']({ draft, note: 'twice', tags: [] }, NOTE)).rejects.toThrow(
    'closed meanwhile',
  );
  expect(await noteOf(mine.id)).toBe('once');
});

test('another site’s page opens no note on it', async () => {
  const other = { ...PAGE, url: 'https://evil.example/', pageUrl: 'https://evil.example/' };
  await expect(handlers['note.open']({ id: mine.id }, other)).rejects.toThrow('its own highlights only');
});
