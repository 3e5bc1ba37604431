import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savedTerm } from '../glossary/saved-term.test-data';
import { JieduDatabase } from '../storage/database';
import { saveTerm } from '../storage/saved-terms';
import { setStanding } from '../storage/standings';
import { noteTermsRead, termsReadThisMonth } from './terms-read';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: stored.get(name) }),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) stored.set(name, value);
        },
      },
    },
  },
}));

const NOVEMBER = new Date(2026, 10, 24);
const DECEMBER = new Date(2026, 11, 1);

let db: JieduDatabase;
beforeEach(() => {
  db = new JieduDatabase();
  stored.clear();
});
afterEach(() => db.delete());

test('terms of several pages count once, by how well they are known', async () => {
  await saveTerm(db, savedTerm({ id: '三保' }));
  await setStanding(db, '两会', 'known', 1);
  await noteTermsRead(['三保', '两会'], NOVEMBER);
  await noteTermsRead(['三保', '六稳'], NOVEMBER);
  expect(await termsReadThisMonth(db, NOVEMBER)).toEqual({ read: 3, known: 1, learning: 1 });
});

test('a new month begins with nothing', async () => {
  await noteTermsRead(['三保'], NOVEMBER);
  expect((await termsReadThisMonth(db, DECEMBER)).read).toBe(0);
  await noteTermsRead(['六稳'], DECEMBER);
  expect((await termsReadThisMonth(db, DECEMBER)).read).toBe(1);
});
