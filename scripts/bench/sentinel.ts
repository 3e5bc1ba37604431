import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 15;

/** What the sentinel costs a page without Chinese: its bytes, and its time in a real browser. */
export async function benchSentinel(): Promise<void> {
  spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' });
  const code = await readFile(`${ROOT}.output/chrome-mv3/sentinel.js`);
  console.log(`sentinel: ${code.length} bytes, ${gzipSync(code).length} gzip`);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  const paragraph = `<p>${'Nothing in this line of text is written in Chinese. '.repeat(20)}</p>`;
  await page.setContent(paragraph.repeat(96));
  // tsx names functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const { start, walk, plain } = await page.evaluate(measure, { code: code.toString(), runs: RUNS });
  console.log(
    `on a page of 100 kB without Chinese (Chromium): ${start.toFixed(2)} ms to start, ${walk.toFixed(2)} ms to look; ` +
      `reading its textContent takes ${plain.toFixed(2)} ms`,
  );
  await browser.close();
}

/** Runs in the page. Idle callbacks are run at once, so that all of the work falls into the measured call. */
async function measure({ code, runs }: { code: string; runs: number }) {
  const fastest = (work: () => unknown) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run += 1) {
      const begin = performance.now();
      work();
      best = Math.min(best, performance.now() - begin);
    }
    return best;
  };
  let waiting: IdleRequestCallback[] = [];
  window.requestIdleCallback = (callback) => waiting.push(callback);
  const begin = performance.now();
  new Function(code)();
  const start = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 50));
  let walk = 0;
  while (waiting.length > 0) {
    const callbacks = waiting;
    waiting = [];
    const from = performance.now();
    for (const callback of callbacks) callback({ didTimeout: false, timeRemaining: () => 50 });
    await Promise.resolve();
    await Promise.resolve();
    walk += performance.now() - from;
  }
  return { start, walk, plain: fastest(() => document.body.textContent?.length) };
}
