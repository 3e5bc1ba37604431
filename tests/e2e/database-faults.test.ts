import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { type Archive, writeArchive } from '../../src/exchange/archive';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { holdOldDatabase, letGo, type OldDatabase } from '../drivers/old-database';
import { painted, panelText } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const rows = [sampleHighlight(), sampleHighlight({ id: '00000000-0000-4000-8000-000000000002' })];
const archive = writeArchive({ highlights: rows, terms: [], reviews: [], standings: [], settings: null }, 1);

const fixtures: OldDatabase[] = readdirSync(file('src/storage/fixtures'))
  .sort()
  .map((name) => JSON.parse(readFileSync(file(`src/storage/fixtures/${name}`), 'utf8')));
const first = fixtures[0] as OldDatabase;

describe.each([
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('in %s', (_name, launch) => {
  let driver: Driver;
  let server: PageServer;
  beforeAll(async () => {
    server = await serveFolder(file('tests/pages'));
    driver = await launch();
    await askBackground(driver, 'archive.takeIn', { text: archive });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const list = () => askBackground(driver, 'highlights.list', { after: '', limit: 9 });
  /** As a program that cleans up after the browser does. */
  const clearDatabase = () =>
    driver.inExtension('/library.html', async () => {
      const request = indexedDB.deleteDatabase('jiedu');
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    });
  /** The library, opened anew. */
  const library = async () => {
    await driver.inExtension('/options.html', () => null);
    return driver.inExtension('/library.html', () => null);
  };
  const libraryText = () => driver.inExtension('/library.html', () => document.body.innerText);
  /** How long something took, in ms. */
  const timed = async (work: () => Promise<unknown>) => {
    const started = Date.now();
    await work();
    return Date.now() - started;
  };

  test('a database that was emptied is noticed when the background starts, and said in the library', async () => {
    expect(await list()).toHaveLength(2);
    await clearDatabase();
    await driver.stopBackground();
    const { lost } = await until('the loss', async () => {
      const state = await askBackground(driver, 'backup.state', {});
      return state.lost !== null && state;
    });
    expect(lost).toMatchObject({ highlights: 2, terms: 0 });
    await library();
    await until('the banner', async () =>
      (await libraryText()).includes('there were 2 highlights and 0 terms here'),
    );
  });

  test('and what brings it back ends the alarm', async () => {
    await askBackground(driver, 'archive.takeIn', { text: archive });
    expect((await askBackground(driver, 'backup.state', {})).lost).toBeNull();
    expect(await list()).toHaveLength(2);
  });

  test('site data cleared by the browser while the connection is open: opened anew, and what is saved stays', async () => {
    expect(await list()).toHaveLength(2);
    await driver.clearSiteData();
    expect(await list()).toEqual([]);
    await askBackground(driver, 'archive.takeIn', { text: archive });
    await driver.stopBackground();
    expect(await list()).toHaveLength(2);
  });

  /** Opens the note of the first highlight in the library, and writes. */
  const draft = async (note: string) => {
    await library();
    await until('the list', async () => (await libraryText()).includes('2 highlights'));
    await driver.pressInExtension('/library.html', '.highlight-row .note button');
    await driver.inExtension(
      '/library.html',
      (written: string) => {
        const field = document.querySelector<HTMLTextAreaElement>('.note-form textarea');
        if (field === null) throw new Error('no form');
        field.value = written;
      },
      note,
    );
  };
  const saveDraft = (clicks = 1) =>
    driver.pressInExtension('/library.html', '.note-form button[type=submit]', clicks);

  test('a double click on Save saves a note once', async () => {
    await draft('Saved once.');
    await saveDraft(2);
    await until('the note', async () => (await libraryText()).includes('Saved once.'));
    expect((await list()).map(({ note }) => note).sort()).toEqual(['', 'Saved once.']);
  });

  test('two tabs that edit one note keep both texts', async () => {
    await draft('Of this tab.');
    const open = (await list()).find(({ note }) => note !== '');
    const { id = '', note: before = '' } = open ?? {};
    await askBackground(driver, 'highlights.note', { id, note: 'Of the other tab.', before });
    await saveDraft();
    await until('both', async () => (await libraryText()).includes('Of this tab.'));
    const { note } = (await list()).find((one) => one.id === id) ?? {};
    expect(note).toContain('Of the other tab.');
    expect(note).toContain('Of this tab.');
  });

  test('a double click in a page makes one highlight, also where site data are cleared under it', async () => {
    await driver.goTo(server.url('/article.html'));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
    const line = await driver.inPage(() => {
      const paragraph = document.querySelector('#culture');
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      const node = paragraph?.firstChild;
      if (!node) throw new Error('no text');
      range.setStart(node, 0);
      range.setEnd(node, 14);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    });
    await driver.drag({ x: line.left + 1, y: line.y }, { x: line.right - 1, y: line.y });
    await until('the bar', async () => (await panelText(driver))?.includes('Cite') ?? false);
    await driver.clearSiteData();
    const at = await driver.inOverlay((root) => {
      const box = root.querySelector('[aria-label="Highlight: Yellow"]')?.getBoundingClientRect();
      return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await driver.press(at?.x ?? 0, at?.y ?? 0);
    await driver.press(at?.x ?? 0, at?.y ?? 0);
    await until('the highlight', async () => (await painted(driver, ['jiedu-mark-yellow'])).length > 0);
    expect(await list()).toHaveLength(1);
  });

  test('a draft in the library whose highlight is cleared away stays, with what happened', async () => {
    await driver.clearSiteData();
    await askBackground(driver, 'archive.takeIn', { text: archive });
    await draft('A long thought.');
    await driver.clearSiteData();
    await saveDraft();
    await until('the reason', async () => (await libraryText()).includes('no longer in the database'));
    const kept = await driver.inExtension(
      '/library.html',
      () => document.querySelector<HTMLTextAreaElement>('.note-form textarea')?.value,
    );
    expect(kept).toBe('A long thought.');
  });

  test('an upgrade that a page of the old version blocks: told within 3 s, done once that is closed', async () => {
    await holdOldDatabase(driver, first);
    const blocked = () => expect(list()).rejects.toThrow('Close all tabs of Jiedu or restart the browser');
    expect(await timed(blocked)).toBeLessThan(3_000);
    const add = () => askBackground(driver, 'archive.takeIn', { text: archive });
    await expect(add()).rejects.toThrow('Close all tabs of Jiedu');
    await letGo(driver);
    const known = first.rows['highlights']?.map(({ id }) => id);
    await until('the upgrade', async () => (await list().catch(() => [])).length === known?.length);
    expect((await list()).map(({ id }) => id)).toEqual(known);
  });

  test.each(fixtures)('a database of version $version is taken over, every row', async (fixture) => {
    await holdOldDatabase(driver, fixture);
    await letGo(driver);
    const taken: Archive = JSON.parse(await askBackground(driver, 'archive.write', {}));
    for (const table of ['highlights', 'terms', 'reviews', 'standings'] as const) {
      const before = [...(fixture.rows[table] ?? [])];
      const byId = (a: { id?: unknown }, b: { id?: unknown }) => (String(a.id) < String(b.id) ? -1 : 1);
      expect(taken[table]).toEqual(before.sort(byId).map((row) => expect.objectContaining(row)));
    }
    const version = await driver.inExtension('/library.html', async () => {
      const all = await indexedDB.databases();
      return all.find(({ name }) => name === 'jiedu')?.version;
    });
    expect(version).toBe(10 * fixtures.length);
  });

  test('a database of a later version is left alone, and the reader is told within 3 s', async () => {
    await clearDatabase();
    await driver.inExtension('/library.html', async () => {
      const request = indexedDB.open('jiedu', 90);
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      request.result.close();
    });
    const told = () => expect(list()).rejects.toThrow('written by a later version of Jiedu');
    expect(await timed(told)).toBeLessThan(3_000);
    const version = await driver.inExtension('/library.html', async () => {
      const all = await indexedDB.databases();
      return all.find(({ name }) => name === 'jiedu')?.version;
    });
    expect(version).toBe(90);
    await clearDatabase();
    expect(await list()).toEqual([]);
  });
});
