import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { writeArchive } from '../../src/exchange/archive';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import type { Driver } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [chromium, firefox] = [file('.output/chrome-mv3'), file('.output/jiedu-firefox.zip')];

/** After how many ms something is killed: before, in the middle of, and after what it does. */
const DELAYS_OF_A_NOTE = [0, 1, 2, 4, 8, 30];
const DELAYS_OF_AN_IMPORT = [50, 200, 500, 1_000];

/** Rows of an import that is killed. */
const MANY = 1_000;

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const kept = sampleHighlight({ id: idOf(0), note: 'first' });

function fileOf(highlights: readonly ReturnType<typeof sampleHighlight>[]): string {
  return writeArchive({ highlights, terms: [], reviews: [], standings: [], settings: null }, 1);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each([
  ['chromium', () => launchChromium({ extension: chromium, headless: true })],
  ['firefox', () => launchFirefox({ extension: firefox, headless: true })],
] as const)('what is killed in %s', (_name, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
    await askBackground(driver, 'archive.takeIn', { text: fileOf([kept]) });
    // Firefox writes down some time after an installation what is installed; killed before, it would forget it.
    await driver.restart();
  });
  afterAll(async () => driver?.close());

  const list = () => askBackground(driver, 'highlights.list', { after: '', limit: 9_999 });
  const noteOfKept = async () => (await list()).find(({ id }) => id === kept.id)?.note;
  const writeNote = (note: string) => askBackground(driver, 'highlights.note', { id: kept.id, note });
  /** Sends a request from a page of the extension, and waits for no answer. */
  const send = (type: string, data: unknown) =>
    driver.inExtension(
      '/library.html',
      (name: string, sent: unknown) => {
        const runtime = (
          globalThis as { chrome?: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
        ).chrome?.runtime;
        runtime?.sendMessage({ id: 1, type: name, data: sent, timestamp: 1 }).catch(() => undefined);
      },
      type,
      data,
    );
  /** Rows of import `round` that are there. */
  const imported = async (round: number) =>
    (await list()).filter(({ id }) => id >= idOf(round * 10_000) && id < idOf((round + 1) * 10_000)).length;
  const rowsOf = (round: number) =>
    Array.from({ length: MANY }, (_, at) =>
      sampleHighlight({ id: idOf(round * 10_000 + at), note: `${at} ${'n'.repeat(200)}` }),
    );

  test('the background, while it saves a note: the old one or the new one, whole', async () => {
    const outcomes: string[] = [];
    for (const delay of DELAYS_OF_A_NOTE) {
      const before = await noteOfKept();
      const note = `after ${delay} ms `.repeat(50);
      await send('highlights.note', { id: kept.id, note });
      await pause(delay);
      await driver.stopBackground();
      const after = await noteOfKept();
      expect([before, note]).toContain(after);
      outcomes.push(`${delay} ms: ${after === note ? 'saved' : 'not saved'}`);
    }
    console.log(`${driver.name}: a note and the background killed after`, outcomes.join(', '));
  });

  test('the background, in the middle of an import: all of it or nothing', async () => {
    const outcomes: string[] = [];
    for (const [at, delay] of DELAYS_OF_AN_IMPORT.entries()) {
      await send('archive.takeIn', { text: fileOf(rowsOf(at + 1)) });
      await pause(delay);
      await driver.stopBackground();
      const there = await imported(at + 1);
      expect([0, MANY]).toContain(there);
      outcomes.push(`${delay} ms: ${there}`);
    }
    console.log(`${driver.name}: an import and the background killed after`, outcomes.join(', '));
  });

  test('the browser, as soon as a note is said to be saved: it is there', async () => {
    await writeNote('said to be saved');
    await driver.kill();
    await driver.start();
    expect(await noteOfKept()).toBe('said to be saved');
  });

  test('the browser, in the middle of an import: all of it or nothing, and the rest is as it was', async () => {
    await send('archive.takeIn', { text: fileOf(rowsOf(9)) });
    await pause(300);
    await driver.kill();
    await driver.start();
    expect([0, MANY]).toContain(await imported(9));
    expect(await noteOfKept()).toBe('said to be saved');
    await askBackground(driver, 'archive.takeIn', { text: fileOf(rowsOf(9)) });
    expect(await imported(9)).toBe(MANY);
  });
});
