import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import type { Sender } from '../messages/server';
import { JieduDatabase } from '../storage/database';
import { NOTHING_SEEN } from './loss';

vi.mock('wxt/browser', () => ({ browser: { storage: { session: { get: async () => ({}) } } } }));

const { highlightHandlers } = await import('./highlight-handlers');

const page = (url: string): Sender => ({ asker: 'page', tab: 1, frame: 0, url, pageUrl: url });
const OWN = page('https://gov.example/report');
const OTHER = page('https://evil.example/');
const PANEL: Sender = { asker: 'panel', tab: -1, frame: -1, url: 'ext://jiedu/library.html', pageUrl: '' };

const mine = sampleHighlight({ note: 'mine' });
const { id } = mine;

let db: JieduDatabase;
let handlers: ReturnType<typeof highlightHandlers>;
beforeEach(async () => {
  db = new JieduDatabase();
  await db.highlights.add(mine);
  handlers = highlightHandlers(db, { read: async () => NOTHING_SEEN, write: async () => undefined });
});
afterEach(() => db.delete());

describe('a page', () => {
  const attempts: readonly [string, (sender: Sender) => Promise<unknown>][] = [
    ['write a note', (sender) => handlers['highlights.note']({ id, note: 'theirs' }, sender)],
    [
      'give another colour',
      (sender) => handlers['highlights.edit']({ id, change: { colour: 'pink' } }, sender),
    ],
    ['remove it', (sender) => handlers['highlights.remove']({ id }, sender)],
    ['bring it back', (sender) => handlers['highlights.bringBack']({ id }, sender)],
  ];

  test.each(attempts)('may not %s that belongs to another site', async (_what, attempt) => {
    await expect(attempt(OTHER)).rejects.toThrow('its own highlights only');
    expect(await db.highlights.toArray()).toEqual([mine]);
  });

  test.each(attempts)('may %s that is its own', async (_what, attempt) => {
    await expect(attempt(OWN)).resolves.not.toThrow();
  });

  test.each([
    ['another site', 'https://gov.example/report', OTHER],
    ['a script', 'javascript:alert(1)', OWN],
    ['data', 'data:text/html,x', OWN],
  ])('may not add one in the name of %s', async (_whose, url, sender) => {
    const { page: _, createdAt: _c, updatedAt: _u, removedAt: _r, ...rest } = mine;
    const highlight = { ...rest, id: crypto.randomUUID(), url };
    await expect(handlers['highlights.add']({ highlight }, sender)).rejects.toThrow('no address');
    expect(await db.highlights.count()).toBe(1);
  });

  test('learns of a highlight that is not its own no more than that it may not change it', async () => {
    const absent = handlers['highlights.note']({ id: crypto.randomUUID(), note: '' }, OTHER);
    const present = handlers['highlights.note']({ id, note: '' }, OTHER);
    const [a, b] = await Promise.allSettled([absent, present]);
    expect(a).toEqual(b);
  });
});

describe('a panel', () => {
  test('lists all, without what anchoring needs', async () => {
    const [row] = await handlers['highlights.list']({ after: '', limit: 9 }, PANEL);
    expect(row).toMatchObject({ id, quote: '三保', note: 'mine' });
    expect(row).not.toHaveProperty('selector');
  });

  test('is told when a highlight was erased meanwhile', async () => {
    await db.highlights.clear();
    await expect(handlers['highlights.note']({ id, note: 'x' }, PANEL)).rejects.toThrow('no longer');
  });
});
