/**
 * Draws the icon in the sizes that browsers want, from assets/icon/icon.svg:
 *
 *     npx tsx scripts/icon/draw.ts
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browsers.mjs';

const FOLDER = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL('../../assets/icon/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(`${FOLDER}${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
