import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What the page's own script keeps; see tests/pages/hostile.html. */
interface HostileWindow {
  seen: string[];
  answers: unknown[];
  removing: boolean;
  imitate(x: number, y: number): void;
  ask(type: string, data: unknown): void;
}

describe.each([
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('a hostile page in %s', (_name, launch) => {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFolder(file('tests/pages'));
    driver = await launch();
    await driver.goTo(server.url('/hostile.html'));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const hover = async (term: string) => {
    const at = await until(`${term} to be painted`, () => placeOf(driver, term));
    await driver.movePointer(4, 4);
    await driver.movePointer(at.x, at.y);
    return at;
  };
  /** Everything that the reader made, as a page of ours reads it. */
  const made = async () => ({
    terms: (await askBackground(driver, 'terms.find', { query: '', limit: 9 })).total,
    highlights: (await askBackground(driver, 'highlights.list', { after: '', limit: 9 })).length,
  });

  test('that demands Trusted Types and a strict policy is read, and its cards open', async () => {
    await hover('三股势力');
    await until('the card', async () => (await panelText(driver))?.includes('三股势力') ?? false);
    expect(await driver.inPage(() => document.querySelector('jiedu-overlay')?.shadowRoot ?? null)).toBeNull();
    await driver.key('Escape');
  });

  test('that overrides what scripts call sees nothing of ours', async () => {
    expect(await driver.inPage(() => (globalThis as unknown as HostileWindow).seen)).toEqual([]);
  });

  test('that imitates the pointer, clicks and keys saves nothing', async () => {
    const { x, y } = await hover('三股势力');
    await until('the card', () => panelText(driver));
    for (let round = 0; round < 10; round += 1) {
      await driver.inPage(
        (left: number, top: number) => (globalThis as unknown as HostileWindow).imitate(left, top),
        x,
        y,
      );
    }
    expect(await made()).toEqual({ terms: 0, highlights: 0 });
  });

  test('that imitates our messages is not answered', async () => {
    await driver.inPage(() => {
      const { ask } = globalThis as unknown as HostileWindow;
      ask('terms.find', { query: '', limit: 9 });
      ask('terms.save', { id: '三保', met: '三保', sentence: '', url: location.href, title: '' });
      ask('archive.write', {});
      ask('highlights.erase', { ids: [] });
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await driver.inPage(() => (globalThis as unknown as HostileWindow).answers)).toEqual([]);
    expect(await made()).toEqual({ terms: 0, highlights: 0 });
  });

  test('that takes our element away at every frame stays usable, and what it cannot take stays', async () => {
    await driver.inPage(() => {
      (globalThis as unknown as HostileWindow).removing = true;
    });
    await hover('三股势力');
    const frames = await driver.inPage(async () => {
      const started = performance.now();
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    });
    expect(frames).toBeLessThan(3_000);
    expect((await painted(driver)).length).toBeGreaterThan(3);
    await driver.inPage(() => {
      (globalThis as unknown as HostileWindow).removing = false;
    });
    await hover('三保');
    await until('the card', async () => (await panelText(driver))?.includes('三保') ?? false);
  });
});
