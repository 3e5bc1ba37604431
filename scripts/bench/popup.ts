import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { launchChromium } from '../../tests/drivers/chromium';
import type { Driver } from '../../tests/drivers/driver';
import { silent } from './silent';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FEW = 10;
const MANY = 10_000;

/** How long the popup's scripts work until its first view stands, with few and with many entries of the reader's own. */
export async function benchPopup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jiedu-bench-'));
  try {
    await build({ root: ROOT, outDir: folder, logger: silent() });
    const driver = await launchChromium({ extension: join(folder, 'chrome-mv3'), headless: true });
    try {
      await addTerms(driver, FEW);
      const few = await timesOf(driver);
      await addTerms(driver, MANY);
      const many = await timesOf(driver);
      console.log(`popup with ${FEW} entries: ${told(few)}\npopup with ${MANY} entries: ${told(many)}`);
      console.log(`ratio of the scripts' work: ${(many.scripts / few.scripts).toFixed(2)}`);
    } finally {
      await driver.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface PopupTimes {
  /** Tasks of the page until its view stood, in ms. */
  readonly scripts: number;
  /** From the page's beginning to its view, in ms. */
  readonly view: number;
  /** From a click on the glossary's tab to its rows, in ms. */
  readonly glossary: number;
}

async function addTerms(driver: Driver, count: number): Promise<void> {
  await driver.inExtension(
    '/library.html',
    async (wanted: number) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      const words = Array.from({ length: wanted }, (_, index) => ({
        term: `词条${index}`,
        pinyin: 'cítiáo',
        english: [`entry ${index}`],
        note: '',
      }));
      for (let from = 0; from < words.length; from += 1_000) {
        const data = { words: words.slice(from, from + 1_000) };
        await runtime.sendMessage({ id: 1, type: 'archive.takeInWords', data, timestamp: 1 });
      }
    },
    count,
  );
}

async function timesOf(driver: Driver): Promise<PopupTimes> {
  const runs: PopupTimes[] = [];
  for (let run = 0; run < 5; run++) {
    await driver.inExtension('/options.html', () => undefined);
    runs.push(
      await driver.inExtension('/popup.html?tab=1', async () => {
        while (document.querySelector('[role=tab]') === null) await new Promise(requestAnimationFrame);
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const paint =
          performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now();
        const scripts = (navigation?.domContentLoadedEventEnd ?? 0) - (navigation?.responseEnd ?? 0);
        const started = performance.now();
        [...document.querySelectorAll<HTMLElement>('[role=tab]')]
          .find((tab) => tab.innerText.startsWith('Glossary'))
          ?.click();
        while (document.querySelectorAll('ul.rows li').length < 5) await new Promise(requestAnimationFrame);
        return { scripts, view: paint, glossary: performance.now() - started };
      }),
    );
  }
  const median = (key: keyof PopupTimes) => runs.map((one) => one[key]).sort((a, b) => a - b)[2] ?? 0;
  return { scripts: median('scripts'), view: median('view'), glossary: median('glossary') };
}

function told({ scripts, view, glossary }: PopupTimes): string {
  return `scripts ${scripts.toFixed(0)} ms, first view ${view.toFixed(0)} ms, glossary ${glossary.toFixed(0)} ms after its tab`;
}
