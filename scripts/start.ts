/**
 * `npm start [-- FILE] [-- --browser firefox]`: builds Jiedu and opens a browser with it on a page. Without a
 * display it does what a reader would do, says what it saw, and leaves pictures.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/drivers/chromium';
import type { Driver } from '../tests/drivers/driver';
import { launchFirefox } from '../tests/drivers/firefox';
import { serveFolder } from '../tests/drivers/server';
import { type Document, DocumentError, readDocument, runCommand } from './document';
import { takeTour } from './start/tour';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = {
  chromium: { command: ['wxt', 'build'], extension: `${ROOT}.output/chrome-mv3`, launch: launchChromium },
  firefox: {
    command: ['wxt', 'zip', '-b', 'firefox'],
    extension: `${ROOT}.output/jiedu-firefox.zip`,
    launch: launchFirefox,
  },
} as const;

const USAGE = 'Usage: npm start -- [FILE.txt | FILE.html] [--browser chromium|firefox] [--headless]';

await runCommand(main);

async function main(): Promise<void> {
  const { file, browser, headless } = readArguments();
  const document = file === undefined ? null : await readDocument(file);
  build(browser);
  const server = await serveFolder(document?.folder ?? `${ROOT}tests/pages`);
  if (document !== null) serveDocument(server, document);
  const url = server.url(document?.path ?? '/article.html');
  const driver = await BUILDS[browser].launch({ extension: BUILDS[browser].extension, headless });
  try {
    if (headless) await takeTour(driver, url, `${ROOT}screenshots/${browser}`);
    else await leaveToReader(driver, url);
  } finally {
    await driver.close();
    await server.close();
  }
}

interface Arguments {
  readonly file: string | undefined;
  readonly browser: keyof typeof BUILDS;
  readonly headless: boolean;
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean' } },
    });
    const { browser } = values;
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no browser “${browser}”.`);
    if (positionals.length > 1) throw new Error('One file at a time, please.');
    return { file: positionals[0], browser, headless: values.headless ?? !hasDisplay() };
  } catch (error) {
    throw new DocumentError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

function build(browser: keyof typeof BUILDS): void {
  console.log(`Building Jiedu for ${browser} …`);
  const { status, stdout, stderr } = spawnSync('npx', [...BUILDS[browser].command], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new DocumentError(`The build failed:\n${stdout}${stderr}`);
}

function serveDocument(server: Awaited<ReturnType<typeof serveFolder>>, { path, text }: Document): void {
  if (text !== null) server.put(path, text, { 'content-type': 'text/plain; charset=utf-8' });
}

async function leaveToReader(driver: Driver, url: string): Promise<void> {
  await driver.goTo(url);
  console.log(`Jiedu is open on ${url}\nPress Ctrl+C here when you are done.`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
}
