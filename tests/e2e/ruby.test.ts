import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const BROWSERS = [
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const;

describe.each(BROWSERS)('readings above the text in %s', (_name, launch) => {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFolder(file('tests/pages'));
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function open(path = '/article.html'): Promise<void> {
    await driver.goTo(server.url(path));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
  }

  /** What a page can see of the ruby: our element, and the blocks that were given room. */
  function traces(): Promise<{ hosts: number; rooms: number; html: string }> {
    return driver.inPage(() => ({
      hosts: document.querySelectorAll('jiedu-ruby').length,
      rooms: document.querySelectorAll('[data-jiedu-ruby]').length,
      html: document.body.outerHTML,
    }));
  }

  async function on(): Promise<void> {
    await driver.key('KeyR', ['Alt']);
    await until('the blocks to have room', async () => (await traces()).rooms > 3);
  }

  async function off(): Promise<void> {
    await driver.key('KeyR', ['Alt']);
    await until('the layer to go', async () => (await traces()).hosts === 0);
  }

  test('come on demand, and off restores the page exactly', async () => {
    await open();
    const before = await traces();
    await on();
    expect((await traces()).hosts).toBe(1);
    await off();
    const after = await traces();
    expect(after.html).toBe(before.html);
  });

  test('leave the page’s text, hovering and copying as they are', async () => {
    await open();
    const text = await driver.inPage(() => document.body.innerText);
    await on();
    expect(await driver.inPage(() => document.body.innerText)).toBe(text);
    const copied = await driver.inPage(() => {
      const selection = document.getSelection();
      selection?.selectAllChildren(document.querySelector('#security') as Element);
      return selection?.toString();
    });
    expect(copied).toBe('依法严打严防“三股势力”，持续巩固社会大局稳定。');
    await driver.inPage(() => document.getSelection()?.removeAllRanges());
    const at = await until('三保 to be painted', () => placeOf(driver, '三保'));
    await driver.movePointer(4, 4);
    await driver.movePointer(at.x, at.y);
    await until('the card of 三保', async () => (await panelText(driver))?.includes('sān bǎo'));
    await driver.key('Escape');
    await off();
  });

  test('stand above a selection’s paragraph alone', async () => {
    await open();
    await driver.inPage(() => {
      const node = document.querySelector('#security');
      node?.scrollIntoView({ block: 'center', behavior: 'instant' });
      document.getSelection()?.selectAllChildren(node as Element);
    });
    await driver.key('KeyR', ['Alt']);
    await until('one block to have room', async () => (await traces()).rooms === 1);
    expect(await driver.inPage(() => document.querySelector('[data-jiedu-ruby]')?.id)).toBe('security');
    await off();
  });
});
