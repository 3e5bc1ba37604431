import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHighlight } from '../../src/annotation/highlight.test-data';
import { readArchive, writeArchive } from '../../src/exchange/archive';
import { savedTerm } from '../../src/glossary/saved-term.test-data';
import { withDownloadsAllowed } from '../drivers/allowed-downloads';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const DAY = 24 * 60 * 60 * 1_000;
const LIBRARY = '/library.html';

const made = {
  highlights: [
    sampleHighlight({ note: '一行\n“第二行”' }),
    sampleHighlight({ id: '00000000-0000-4000-8000-000000000002', tags: ['财政'] }),
  ],
  terms: [savedTerm()],
  reviews: [],
  standings: [],
  settings: null,
};

describe.each([
  [
    'chromium',
    async () =>
      launchChromium({ extension: await withDownloadsAllowed(file('.output/chrome-mv3')), headless: true }),
  ],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('files on the disk in %s', (_name, launch) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch();
    await askBackground(driver, 'archive.takeIn', { text: writeArchive(made, 1) });
  });
  afterAll(async () => driver?.close());

  const archive = async () => readArchive(await askBackground(driver, 'archive.write', {})).archive;
  const filesIn = async (folder: string) =>
    (await readdir(folder, { recursive: true }).catch(() => []))
      .filter((name) => name.endsWith('.json'))
      .sort();
  /** Full paths of the backups that are on the disk. */
  const backups = async () => {
    const folder = join(driver.downloads, 'Jiedu');
    return (await filesIn(folder)).map((name) => join(folder, name));
  };
  const contentOf = async (path: string) => readArchive(await readFile(path, 'utf8'));
  const text = () => driver.inExtension(LIBRARY, () => document.body.innerText);
  const openLibrary = async () => {
    await driver.inExtension('/options.html', () => null);
    await until('the library', async () => (await text()).includes('Write a backup'));
  };
  /** Chooses a file under Import, as its dialog would, and takes it in. */
  const importFile = async (path: string) => {
    await driver.chooseFile(LIBRARY, '#import input[type=file]', path);
    await until('the preview', async () => (await text()).includes('In the file'));
    await driver.pressInExtension(LIBRARY, '#import button.primary');
    await until('the import', async () => (await text()).includes('Imported:'));
  };
  const clearAndNotice = async () => {
    await driver.clearSiteData();
    await driver.stopBackground();
    await until('the loss', async () => (await askBackground(driver, 'backup.state', {})).lost !== null);
  };
  const change = (note: string) =>
    askBackground(driver, 'highlights.note', { id: made.highlights[1]?.id ?? '', note });
  const backUp = () => askBackground(driver, 'backup.now', {});

  test('an export is downloaded whole, and imported into an emptied library gives everything back', async () => {
    await openLibrary();
    await driver.pressInExtension(LIBRARY, '.exports button.primary');
    const [name = ''] = await until('the file', async () => {
      const files = await filesIn(driver.downloads);
      return files.length > 0 && files;
    });
    const before = await archive();
    const path = join(driver.downloads, name);
    await until('the whole file', () =>
      contentOf(path).then(
        () => true,
        () => false,
      ),
    );
    expect(await contentOf(path)).toEqual({ archive: before, refused: [] });
    await driver.clearSiteData();
    expect((await archive()).highlights).toEqual([]);
    await openLibrary();
    await importFile(path);
    expect(await archive()).toEqual(before);
  });

  test('a backup that is switched on is written at once, outside the profile’s data', async () => {
    await openLibrary();
    await driver.pressInExtension(LIBRARY, '.backup-switch input');
    const [path = ''] = await until('the backup', async () => {
      const paths = await backups();
      return paths.length > 0 && paths;
    });
    await until('its state', async () => (await text()).includes('One is kept.'));
    expect(await text()).toContain(path);
    expect((await contentOf(path)).archive).toEqual(await archive());
  });

  test('old backups are thinned out on the disk as well, and no file of anybody else', async () => {
    // Each is a real download; then they are made to seem three, five and 20 days old, as if days had passed.
    for (const note of ['a', 'b', 'c', 'd']) {
      await change(note);
      await backUp();
    }
    expect(await backups()).toHaveLength(5);
    await driver.inExtension(
      LIBRARY,
      async (ages: number[]) => {
        const { backups: record } = (await browser.storage.local.get('backups')) as {
          backups: { files: { at: number }[] };
        };
        const files = record.files.map((one, at) => ({ ...one, at: Date.now() - (ages[at] ?? 0) }));
        await browser.storage.local.set({ backups: { ...record, files } });
      },
      [3 * DAY, 3 * DAY + 1, 3 * DAY + 2, 5 * DAY, 5 * DAY + 1],
    );
    await change('e');
    const { count, problem } = await backUp();
    expect({ count, problem }).toEqual({ count: 3, problem: null });
    await until('the files to go', async () => (await backups()).length === 3);
    expect(await filesIn(driver.downloads)).toHaveLength(4);
  });

  test('a backup that was removed by hand is no hindrance', async () => {
    const [oldest = ''] = await backups();
    await rm(oldest);
    await change('f');
    expect((await backUp()).problem).toBeNull();
  });

  test('after a loss the library offers the backup, and its file brings everything back', async () => {
    await change('the last word');
    await backUp();
    const before = await archive();
    const { last } = await askBackground(driver, 'backup.state', {});
    await clearAndNotice();
    await openLibrary();
    await until('the banner', async () =>
      (await text()).includes('there were 2 highlights and 1 terms here'),
    );
    expect(await text()).toContain('Choose the last backup under Import');
    // What is empty is not backed up: the good ones are not pushed out.
    const kept = await backups();
    await backUp();
    expect(await backups()).toEqual(kept);
    await importFile(last?.path ?? '');
    await until('the banner to go', async () => !(await text()).includes('has taken your data away'));
    expect(await archive()).toEqual(before);
  });

  test('a backup that cannot be written is said in the library, and the next one clears it', async () => {
    const folder = join(driver.downloads, 'Jiedu');
    await rename(folder, `${folder}-aside`);
    await writeFile(folder, 'a file where the folder should be');
    await change('g');
    await backUp();
    await openLibrary();
    await until('the reason', async () =>
      (await text()).includes('could not be written to the downloads folder'),
    );
    await rm(folder);
    await rename(`${folder}-aside`, folder);
    const written = await backups();
    expect((await backUp()).problem).toBeNull();
    expect((await backups()).length).toBe(written.length + 1);
  });
});
