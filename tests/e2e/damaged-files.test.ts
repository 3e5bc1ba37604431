import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { readArchive, writeArchive } from '../../src/exchange/archive';
import { savedTerm } from '../../src/glossary/saved-term.test-data';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LIBRARY = '/library.html';

const made = {
  highlights: Array.from({ length: 60 }, (_, at) =>
    sampleHighlight({
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      // Not to be compressed away.
      note: Array.from({ length: 60 }, () => Math.random().toString(36).slice(2, 12)).join(''),
    }),
  ),
  terms: [savedTerm()],
  reviews: [],
  standings: [],
  settings: null,
};

/** Overwrites a part of a file, from one fraction of its length to another. */
function spoil(path: string, from: number, to: number): void {
  const bytes = readFileSync(path);
  for (let at = Math.floor(from * bytes.length); at < to * bytes.length; at += 1)
    bytes[at] = (at * 7919) % 251;
  writeFileSync(path, bytes);
}

/** `empty`: the browser begins a new database by itself. `beyond repair`: it can begin none at all. */
type Damage = readonly [
  what: string,
  files: RegExp,
  act: (path: string) => void,
  then: 'empty' | 'unreadable' | 'beyond repair',
];

const cut = (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2));

/** Where the browser keeps the extension's databases, what is done to them, and what the browser makes of it. */
const CHROMIUM = {
  folder: (profile: string) => only(join(profile, 'Default', 'IndexedDB'), /leveldb$/),
  damages: [
    ['the manifest is spoilt', /^MANIFEST/, (path) => spoil(path, 0, 1), 'empty'],
    ['the middle of the log is spoilt', /\.log$/, (path) => spoil(path, 0.4, 0.6), 'empty'],
    ['the manifest is gone', /^MANIFEST/, (path) => rmSync(path), 'beyond repair'],
  ] as readonly Damage[],
};
const FIREFOX = {
  folder: (profile: string) =>
    join(only(join(profile, 'storage', 'default'), /^moz-extension\+\+\+[\w-]+$/), 'idb'),
  damages: [
    ['the file is gone', /\.sqlite$/, (path) => rmSync(path), 'empty'],
    ['the file is cut off', /\.sqlite$/, cut, 'empty'],
    ['the middle of the file is spoilt', /\.sqlite$/, (path) => spoil(path, 0.4, 0.6), 'unreadable'],
  ] as readonly Damage[],
};

function only(folder: string, name: RegExp): string {
  return join(folder, readdirSync(folder).find((one) => name.test(one)) ?? '');
}

describe.each([
  ['chromium', CHROMIUM, () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', FIREFOX, () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('damaged files in %s', (_name, { folder, damages }, launch) => {
  let driver: Driver;
  let backup: string;
  beforeAll(async () => {
    driver = await launch();
    await askBackground(driver, 'archive.takeIn', { text: writeArchive(made, 1) });
    backup = join(driver.profile, 'backup.json');
    await writeFile(backup, await askBackground(driver, 'archive.write', {}));
  });
  afterAll(async () => driver?.close());

  const archive = async () => readArchive(await askBackground(driver, 'archive.write', {})).archive;
  const text = () => driver.inExtension(LIBRARY, () => document.body.innerText);

  const press = (selector: string) => driver.pressInExtension(LIBRARY, selector);

  test.each(damages)('%s: said in the library, and a backup helps', async (_what, files, act, then) => {
    const before = await archive();
    expect(before.highlights).toHaveLength(made.highlights.length);
    await driver.quit();
    act(only(folder(driver.profile), files));
    await driver.start();
    const words = then === 'empty' ? 'there were 60 highlights and 1 terms here' : 'cannot read your data';
    await until('the library to say it', async () => (await text()).includes(words));
    if (then !== 'empty') await press('.loss button');
    if (then === 'beyond repair') {
      await until('the last way out', async () => (await text()).includes('install it again, then import'));
      return;
    }
    await until('the new database', async () => !(await text()).includes('cannot read your data'));
    // What lay elsewhere in the file is still there.
    const { highlights, terms } = await archive();
    expect([highlights.length < made.highlights.length, terms.length]).toEqual([
      true,
      then === 'empty' ? 0 : 1,
    ]);
    await driver.chooseFile(LIBRARY, '#import input[type=file]', backup);
    await until('the preview', async () => (await text()).includes('In the file'));
    await press('#import button.primary');
    await until('the import', async () => (await text()).includes('Imported:'));
    await until('the alarm to end', async () => !(await text()).includes('has taken your data away'));
    expect(await archive()).toEqual(before);
  });
});
