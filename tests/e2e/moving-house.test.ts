import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/exchange/archive';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf, pressInPanel } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** How many terms are saved and reviewed before the move. */
const TERMS = 10;

let server: PageServer;
let chromium: Driver;
let firefox: Driver;

beforeAll(async () => {
  server = await serveFolder(file('tests/pages'));
  chromium = await launchChromium({ extension: file('.output/chrome-mv3'), headless: true });
  firefox = await launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true });
});
afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  await server?.close();
});

/** Saves a term from its card, as a reader does. */
async function save(driver: Driver, term: string): Promise<void> {
  await driver.inPage((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue?.includes(wanted)) {
        walker.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return;
      }
    }
  }, term);
  const at = await until(`${term} to be painted`, () => placeOf(driver, term));
  await driver.movePointer(4, 4);
  await driver.movePointer(at.x, at.y);
  await until(`the card of ${term}`, () => panelText(driver));
  await pressInPanel(driver, 'Save');
  await until(
    `${term} to be saved`,
    async () => (await panelText(driver))?.includes('In my glossary') ?? false,
  );
  await driver.movePointer(4, 4);
  await driver.key('Escape');
  await until('the card to close', async () => (await panelText(driver)) === null);
}

/** Asks the background as a page of the extension does. */
async function ask<T>(driver: Driver, name: string, data: unknown): Promise<T> {
  return driver.inExtension(
    '/library.html',
    async ([type, sent]: [string, unknown]) => {
      const runtime = (globalThis as { chrome?: { runtime: { sendMessage(m: unknown): Promise<unknown> } } })
        .chrome?.runtime;
      const answer = await runtime?.sendMessage({ id: 1, type, data: sent, timestamp: 1 });
      const { res, err } = answer as { res?: unknown; err?: unknown };
      if (err !== undefined) throw new Error(JSON.stringify(err));
      return res as never;
    },
    [name, data] as [string, unknown],
  );
}

/** Without what is of the file and not of the reader. */
function contentOf(text: string): Archive {
  const { exportedAt: _, ...content } = JSON.parse(text);
  return content;
}

test('ten terms, their grades and sentences move from Chromium to a fresh Firefox by way of a file', async () => {
  await chromium.goTo(server.url('/article.html'));
  await until('terms to be painted', async () => (await painted(chromium)).length > 3);
  const forms = [...new Set((await painted(chromium)).map(({ text }) => text))];
  const wanted = forms.filter((form) => /^\p{Script=Han}+$/u.test(form)).slice(0, TERMS);
  expect(wanted).toHaveLength(TERMS);
  for (const term of wanted) await save(chromium, term);

  for (const grade of ['good', 'again', 'easy', 'hard', 'good'] as const) {
    const { card } = await ask<{ card: { term: { id: string }; face: string } }>(chromium, 'review.next', {});
    const { term, face } = card;
    await ask(chromium, 'review.grade', { id: crypto.randomUUID(), term: term.id, grade, face });
  }

  const text = await ask<string>(chromium, 'archive.write', {});
  const content = contentOf(text);
  expect(content.terms).toHaveLength(TERMS);
  expect(content.terms.every(({ sentence }) => sentence !== '')).toBe(true);
  expect(content.reviews).toHaveLength(5);

  await firefox.inExtension(
    '/library.html',
    (archive: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('no field for a file');
      const files = new DataTransfer();
      files.items.add(new File([archive], 'jiedu.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
  await until('the preview', () =>
    firefox.inExtension(
      '/library.html',
      () => document.querySelector('table')?.innerText.includes('reviews') ?? false,
    ),
  );
  await firefox.inExtension('/library.html', () => {
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Import')?.click();
  });
  await until('the import', () =>
    firefox.inExtension('/library.html', () => document.body.innerText.includes('Imported: 10 new terms')),
  );
  expect(contentOf(await ask<string>(firefox, 'archive.write', {}))).toEqual(content);
});
