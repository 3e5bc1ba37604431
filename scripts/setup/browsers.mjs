// Finds the browsers, and on Debian, as root, installs those that are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CANDIDATES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};

const ELSEWHERE = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Debian's packages; the font is for the pictures, in which Chinese would be boxes without it. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONT = { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', package: 'fonts-noto-cjk' };

/**
 * The program of a browser, from the variable CHROMIUM or FIREFOX or from the usual places.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const named = process.env[browser.toUpperCase()];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = CANDIDATES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...ELSEWHERE[browser]].find((file) => existsSync(file)) ?? null;
}

/**
 * Makes sure that both browsers are there.
 *
 * @returns {string | null} what is missing and what to do, null where nothing is
 */
export function installBrowsers() {
  const missing = /** @type {const} */ (['chromium', 'firefox']).filter((name) => findBrowser(name) === null);
  const packages = missing.map((name) => PACKAGES[name]);
  const isDebian = existsSync('/usr/bin/apt-get');
  if (isDebian && !existsSync(FONT.file)) packages.push(FONT.package);
  if (packages.length === 0) return null;
  const mayInstall = isDebian && process.getuid?.() === 0;
  if (!mayInstall) return missing.length === 0 ? null : advice(missing, isDebian, packages);
  console.error(`Installing ${packages.join(', ')} …`);
  const options = { stdio: /** @type {const} */ (['ignore', 'ignore', 'inherit']) };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { ...options, env });
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    ...options,
    env,
  });
  const still = missing.filter((name) => findBrowser(name) === null);
  return status === 0 && still.length === 0 ? null : advice(still, isDebian, packages);
}

function advice(missing, isDebian, packages) {
  const command = isDebian ? ` For example: sudo apt-get install ${packages.join(' ')}` : '';
  return `Not found: ${missing.join(', ')}. Install it, or name its program in ${missing.map((name) => name.toUpperCase()).join(' and ')}.${command}`;
}
