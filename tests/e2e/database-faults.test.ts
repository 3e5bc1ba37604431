import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { writeArchive } from '../../src/exchange/archive';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const rows = [sampleHighlight(), sampleHighlight({ id: '00000000-0000-4000-8000-000000000002' })];
const archive = writeArchive({ highlights: rows, terms: [], reviews: [], standings: [], settings: null }, 1);

describe.each([
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('in %s', (_name, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
    await askBackground(driver, 'archive.takeIn', { text: archive });
  });
  afterAll(async () => driver?.close());

  const list = () => askBackground(driver, 'highlights.list', { after: '', limit: 9 });
  /** As the browser, or a program that cleans up after it, does. */
  const clearDatabase = () =>
    driver.inExtension('/library.html', async () => {
      const request = indexedDB.deleteDatabase('jiedu');
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    });

  test('a database that was emptied is noticed when the background starts, and said in the library', async () => {
    expect(await list()).toHaveLength(2);
    await clearDatabase();
    await driver.stopBackground();
    const { lost } = await until('the loss', async () => {
      const state = await askBackground(driver, 'backup.state', {});
      return state.lost !== null && state;
    });
    expect(lost).toMatchObject({ highlights: 2, terms: 0 });
    // By way of another page, so that the library is opened anew.
    await driver.inExtension('/options.html', () => null);
    await until('the banner', () =>
      driver.inExtension('/library.html', () =>
        document.body.innerText.includes('there were 2 highlights and 0 terms here'),
      ),
    );
  });

  test('and what brings it back ends the alarm', async () => {
    await askBackground(driver, 'archive.takeIn', { text: archive });
    expect((await askBackground(driver, 'backup.state', {})).lost).toBeNull();
    expect(await list()).toHaveLength(2);
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
    const started = Date.now();
    await expect(list()).rejects.toThrow('written by a later version of Jiedu');
    expect(Date.now() - started).toBeLessThan(3_000);
    const version = await driver.inExtension('/library.html', async () => {
      const all = await indexedDB.databases();
      return all.find(({ name }) => name === 'jiedu')?.version;
    });
    expect(version).toBe(90);
    await clearDatabase();
    expect(await list()).toEqual([]);
  });
});
