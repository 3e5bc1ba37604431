import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchoringText } from '../../src/annotation/anchoring-text';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { writeArchive } from '../../src/exchange/archive';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { panelText } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const MANY = 10_000;

let server: PageServer;
beforeAll(async () => {
  server = await serveFolder(file('tests/pages'));
});
afterAll(async () => server?.close());

/** Ten thousand highlights on a hundred pages; every tenth has 三保 in it, the first stands in a real page. */
function manyHighlights(): string {
  const highlights = Array.from({ length: MANY }, (_, at) => {
    const quote =
      at % 10 === 0 ? `第${at}条：兜牢基层“三保”底线。` : `第${at}条：${'推动高质量发展，'.repeat(6)}`;
    const sample = sampleHighlight();
    return {
      ...sample,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      page: `//gov.example/${at % 100}`,
      url: `https://gov.example/${at % 100}`,
      title: `政府工作报告（${at % 100}）`,
      note: at % 7 === 0 ? 'Compare with the budget law.' : '',
      createdAt: Date.UTC(2026, 0, 1) + at * 3_000_000,
      selector: {
        ...sample.selector,
        quote: { ...sample.selector.quote, exact: quote },
        jiedu: { ...sample.selector.jiedu, exact: quote.replace(/[“”]/g, '') },
      },
    };
  });
  return writeArchive({ highlights, terms: [], reviews: [], standings: [], settings: null }, 1);
}

/** What stands in the library's page. */
function look(driver: Driver) {
  return driver.inExtension('/library.html', () => ({
    status: document.querySelector<HTMLElement>('.bulk [role=status]')?.innerText ?? '',
    done: document.querySelector<HTMLElement>('.done')?.innerText ?? '',
    rows: document.querySelectorAll('.highlight-row').length,
    first: document.querySelector<HTMLElement>('.highlight-row blockquote')?.innerText ?? '',
  }));
}

/** Types a query into the search and measures until the browser has painted what it found, in ms. */
function search(driver: Driver, query: string): Promise<number> {
  return driver.inExtension(
    '/library.html',
    async (text: string) => {
      const input = document.querySelector<HTMLInputElement>('.filters input[type=search]');
      if (input === null) throw new Error('no search');
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - started;
    },
    query,
  );
}

/** Scrolls from the top to the end in a hundred steps and gives the longest time between two frames, in ms. */
function scrollThrough(driver: Driver): Promise<number> {
  return driver.inExtension('/library.html', async () => {
    const box = document.querySelector('.virtual-list');
    if (box === null) throw new Error('no list');
    let longest = 0;
    let before = performance.now();
    for (let step = 0; step <= 100; step += 1) {
      box.scrollTop = (box.scrollHeight * step) / 100;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      if (step > 1) longest = Math.max(longest, now - before);
      before = now;
      if (box.querySelector('li') === null) throw new Error('a void');
    }
    box.scrollTop = 0;
    return longest;
  });
}

function click(driver: Driver, selector: string, label: string): Promise<void> {
  return driver.inExtension(
    '/library.html',
    (where: string, wanted: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(where)].find(
        ({ innerText }) => wanted === '' || innerText.trim() === wanted,
      );
      if (found === undefined) throw new Error(`no ${where} ${wanted}`);
      found.click();
    },
    selector,
    label,
  );
}

describe.each([
  ['Chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['Firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('the library in %s', (_name, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
    const { tables } = await askBackground(driver, 'archive.takeIn', { text: manyHighlights() });
    expect(tables.highlights.added).toBe(MANY);
    await driver.inExtension('/library.html', () => document.dispatchEvent(new Event('visibilitychange')));
    await until('the list', async () => (await look(driver)).status === `${MANY} highlights`);
  });
  afterAll(async () => driver?.close());

  test('shows ten thousand highlights, and draws only what is near', async () => {
    expect((await look(driver)).rows).toBeLessThan(60);
  });

  test('searches in Chinese, in pinyin and in English without a stutter', async () => {
    await search(driver, '推');
    const times: Record<string, number> = {};
    for (const [query, found] of [
      ['三保', 1_000],
      ['sanbao', 1_000],
      ['budget law', 1_429],
      ['第77条', 1],
      ['没有这句话', 0],
      ['', MANY],
    ] as const) {
      times[query] = Math.round(await search(driver, query));
      await until(`${found} for ${query}`, async () =>
        (await look(driver)).status.startsWith(`${found} highlight`),
      );
    }
    console.log(`${driver.name}: ms from key to paint`, times);
    expect(Math.max(...Object.values(times))).toBeLessThan(400);
  });

  test('scrolls from end to end without a stutter', async () => {
    const longest = await scrollThrough(driver);
    console.log(`${driver.name}: longest frame while scrolling ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(200);
  });

  test('writes a note where no page reads the keys', async () => {
    await search(driver, '第77条');
    await click(driver, '.highlight-row .note button', 'Edit');
    await driver.inExtension('/library.html', () => {
      const field = document.querySelector<HTMLTextAreaElement>('.note-form textarea');
      if (field === null) throw new Error('no form');
      field.value = 'Checked with the ministry.';
    });
    await click(driver, '.note-form button', 'Save');
    const note = () =>
      driver.inExtension(
        '/library.html',
        () => document.querySelector<HTMLElement>('.note')?.innerText ?? '',
      );
    await until('the note', async () => (await note()).includes('Checked with the ministry.'));
    await search(driver, 'checked ministry');
    await until('the search', async () => (await look(driver)).status === '1 highlight');
    await search(driver, '');
  });

  test('deletes many at once, undoes it, and erases from the bin alone', async () => {
    await search(driver, '三保');
    await click(driver, '.bulk input[type=checkbox]', '');
    await click(driver, '.bulk button', 'Delete');
    await until('the deletion', async () => (await look(driver)).done.startsWith('Moved 1000 highlights'));
    await search(driver, '');
    expect((await look(driver)).status).toBe('9000 highlights');
    await click(driver, '.done button', 'Undo');
    await until('the undo', async () => (await look(driver)).status === `${MANY} highlights`);
  });

  test('goes to a highlight’s place in its page', async () => {
    const url = server.url('/article.html');
    await driver.goTo(url);
    const quote = await driver.inPage(() => {
      const long = [...document.querySelectorAll('p')].filter(({ innerText }) => innerText.length > 40);
      return long.at(-1)?.innerText.replace(/\s+/g, '').slice(0, 20) ?? '';
    });
    const id = crypto.randomUUID();
    const sample = sampleHighlight({ id, url, page: url.replace('http:', ''), note: 'Here it is.' });
    const { selector } = sample;
    const highlight = {
      ...sample,
      selector: {
        ...selector,
        quote: { ...selector.quote, exact: quote },
        jiedu: { ...selector.jiedu, exact: anchoringText(quote).text, prefix: '', suffix: '' },
      },
    };
    const archive = { highlights: [highlight], terms: [], reviews: [], standings: [], settings: null };
    await askBackground(driver, 'archive.takeIn', { text: writeArchive(archive, 1) });
    await askBackground(driver, 'highlights.open', { id });
    await until('the note', async () => (await panelText(driver))?.includes('Here it is.') ?? false);
    await expect(askBackground(driver, 'highlights.open', { id: crypto.randomUUID() })).rejects.toThrow(
      'no longer',
    );
  });
});
