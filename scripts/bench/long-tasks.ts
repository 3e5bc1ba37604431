import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'wxt';
import { anchoringText } from '../../src/annotation/anchoring-text';
import { describeSpan } from '../../src/annotation/describe';
import type { Highlight } from '../../src/annotation/highlight';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { writeArchive } from '../../src/exchange/archive';
import { pageIdentity } from '../../src/storage/page-identity';
import { askBackground } from '../../tests/drivers/background';
import { launchChromium } from '../../tests/drivers/chromium';
import { until } from '../../tests/drivers/driver';
import { painted } from '../../tests/drivers/painted';
import { serveFolder } from '../../tests/drivers/server';
import { readTraps } from '../../tests/traps/traps';
import { findBrowser } from '../setup/browsers.mjs';
import { silent } from './silent';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHARACTERS = 500_000;
const PARAGRAPH = 400;
const HIGHLIGHTS = 1_000;
/** What stands between blocks in a view's text. */
const BLOCK_BREAK = '\u2029';
/** Report-style beyond doubt, so that the sentinel calls the reader whatever the traps are about. */
const OPENING = '会议强调，要认真贯彻落实各项决策部署，扎实推进高质量发展，持续增进民生福祉。';
/** After the last task that is heard of, before the page is taken to be finished, in ms. */
const QUIET = 2_000;

/** Runs in the page before anything else and notes every task of 50 ms and more, and when the page had loaded. */
const OBSERVER = `<script>
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
</script>`;

interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/**
 * How long the extension holds up a page of 500,000 characters: the tasks of 50 ms and more that Chromium reports
 * (Long Tasks API) after the page has loaded, beside those of the same page without the extension.
 */
export async function benchLongTasks(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedu-bench-'));
  const server = await serveFolder(folder);
  const paragraphs = longParagraphs();
  server.put('/long.html', pageOf(paragraphs));
  try {
    await build({ root: ROOT, outDir: folder, logger: silent() });
    report('without the extension', await tasksWithout(server.url('/long.html')));
    const extension = join(folder, 'chrome-mv3');
    const url = server.url('/long.html');
    report('with it', await tasksWith(extension, url, []));
    report(`with ${HIGHLIGHTS} highlights`, await tasksWith(extension, url, highlightsOf(paragraphs, url)));
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function longParagraphs(): string[] {
  const sentences = [OPENING, ...readTraps('work').map(({ sentence }) => sentence)];
  const paragraphs: string[] = [];
  let length = 0;
  for (let i = 0; length < CHARACTERS; ) {
    let paragraph = '';
    while (paragraph.length < PARAGRAPH) paragraph += sentences[i++ % sentences.length] ?? '';
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
}

function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8">${OBSERVER}</head><body>${body}</body></html>`;
}

/** Highlights all over the page; of every tenth the words are not there, so that they are searched for at length. */
function highlightsOf(paragraphs: readonly string[], url: string): Highlight[] {
  const text = paragraphs.join(BLOCK_BREAK);
  const page = anchoringText(text);
  const apart = Math.floor(text.length / HIGHLIGHTS);
  return Array.from({ length: HIGHLIGHTS }, (_, index) => {
    const start = index * apart + 20;
    const selector = describeSpan(text, page, { start, end: start + 30 });
    if (selector === null) throw new Error('There is nothing to highlight.');
    const { quote, jiedu } = selector;
    const gone = `${index}已经删去而再也不在这一页上的一句话`;
    const isGone = index % 10 === 0;
    return sampleHighlight({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      page: pageIdentity(url) ?? '',
      url,
      selector: isGone
        ? { ...selector, quote: { ...quote, exact: gone }, jiedu: { ...jiedu, exact: gone } }
        : selector,
    });
  });
}

async function tasksWithout(url: string): Promise<LongTask[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  await page.goto(url);
  await page.waitForTimeout(QUIET);
  const tasks = await page.evaluate(tasksAfterLoad);
  await browser.close();
  return tasks;
}

async function tasksWith(
  extension: string,
  url: string,
  highlights: readonly Highlight[],
): Promise<LongTask[]> {
  const driver = await launchChromium({ extension, headless: true });
  try {
    const rows = { highlights, terms: [], reviews: [], standings: [], settings: null };
    if (highlights.length > 0) await askBackground(driver, 'archive.takeIn', { text: writeArchive(rows, 1) });
    await driver.goTo(url);
    await until('terms to be painted', async () => (await painted(driver)).length > 0, 60_000);
    const firstPaint = await driver.inPage(() => performance.now());
    if (highlights.length > 0)
      await until(
        'the first highlights to be painted',
        async () => (await painted(driver, ['jiedu-mark-yellow'])).length > 0,
        60_000,
      );
    await new Promise((resolve) => setTimeout(resolve, highlights.length > 0 ? 3 * QUIET : QUIET));
    console.log(
      `terms in the window painted within ${(firstPaint / 1000).toFixed(1)} s of the page's beginning`,
    );
    return await driver.inPage(tasksAfterLoad);
  } finally {
    await driver.close();
  }
}

/** Runs in the page. */
function tasksAfterLoad(): LongTask[] {
  const [navigation] = performance.getEntriesByType('navigation');
  const loaded = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  const tasks: LongTask[] = Reflect.get(window, 'longTasks');
  return tasks.filter(({ startTime }) => startTime >= loaded);
}

function report(name: string, tasks: readonly LongTask[]): void {
  const longest = tasks.reduce((most, { duration }) => Math.max(most, duration), 0);
  console.log(
    `long tasks ${name}: ${tasks.length} after loading, ` +
      (longest === 0 ? 'none of 50 ms' : `the longest ${longest.toFixed(0)} ms`),
  );
}
