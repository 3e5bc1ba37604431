import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { writeArchive } from '../../src/exchange/archive';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import type { Driver } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { holdOldDatabase, letGo } from '../drivers/old-database';
import { type SmallDisk, smallDisk } from '../drivers/small-disk';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [chromium, firefox] = [file('.output/chrome-mv3'), file('.output/jiedu-firefox.zip')];

/** Large enough that Chromium has room to spare for what the extension asks to be free. */
const MEGABYTES = 200;

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A file of so many highlights, each with a note of so many signs that no compression makes smaller. */
function fileOf(count: number, from: number, length = 10): string {
  const note = () =>
    Array.from({ length: length / 10 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, 'x')).join(
      '',
    );
  const highlights = Array.from({ length: count }, (_, at) =>
    sampleHighlight({ id: idOf(from + at), note: note() }),
  );
  return writeArchive({ highlights, terms: [], reviews: [], standings: [], settings: null }, 1);
}

const disk = smallDisk(MEGABYTES);
if (disk === null)
  console.log('No disk can be mounted here (it takes Linux and root): no test on a full one.');
afterAll(() => disk?.remove());

describe.skipIf(disk === null).each([
  ['chromium', (place: string) => launchChromium({ extension: chromium, headless: true, place })],
  ['firefox', (place: string) => launchFirefox({ extension: firefox, headless: true, place })],
] as const)('on a full disk in %s', (_name, launch) => {
  const { folder, fill, makeRoom } = disk as SmallDisk;
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(folder);
    await askBackground(driver, 'archive.takeIn', { text: fileOf(3, 0) });
    // Firefox writes down some time after an installation what is installed; on a full disk it would forget it.
    await driver.restart();
  });
  afterAll(async () => {
    makeRoom();
    await driver?.close();
  });

  const takeIn = (text: string) => askBackground(driver, 'archive.takeIn', { text });
  const ids = async () =>
    (await askBackground(driver, 'highlights.list', { after: '', limit: 999 })).map(({ id }) => id);
  const before = [0, 1, 2].map(idOf);

  test('a save is refused within 3 s, and what was saved can be read', async () => {
    fill();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const started = Date.now();
      await expect(takeIn(fileOf(1, 10, 800))).rejects.toThrow('no room left on the disk');
      expect(Date.now() - started).toBeLessThan(3_000);
    }
    expect(await ids()).toEqual(before);
  });

  test('of many rows that do not fit none is kept', async () => {
    makeRoom();
    // So that the write begins, and runs out of room in the middle.
    await takeIn(fileOf(1, 2, 10));
    fill();
    await expect(takeIn(fileOf(400, 100, 16_000))).rejects.toThrow('no room left on the disk');
    expect(await ids()).toEqual(before);
  });

  test('a background that starts then reads what is there', async () => {
    await driver.stopBackground();
    expect(await ids()).toEqual(before);
  });

  test('with room again the first save is kept, and everything is there after a restart', async () => {
    makeRoom();
    await takeIn(fileOf(1, 3));
    await takeIn(fileOf(1, 4));
    const all = [...before, idOf(3), idOf(4)];
    expect(await ids()).toEqual(all);
    await driver.restart();
    expect(await ids()).toEqual(all);
  });

  test('an old database that cannot be upgraded for want of room is upgraded when there is some', async () => {
    const old = JSON.parse(readFileSync(file('src/storage/fixtures/version-1.json'), 'utf8'));
    // So many that the upgrade, which writes each of them, cannot do with what is left in the files.
    const highlights = Array.from({ length: 900 }, (_, at) => ({
      ...old.rows.highlights[0],
      id: idOf(at),
      note: 'n'.repeat(2_000),
    }));
    await holdOldDatabase(driver, { ...old, rows: { ...old.rows, highlights } });
    fill();
    await letGo(driver);
    await expect(ids()).rejects.toThrow('no room left on the disk');
    makeRoom();
    expect(await ids()).toEqual(highlights.map(({ id }) => id));
  });
});
