import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const BROWSERS = [
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const;

const MARKED = ['jiedu-figure'];

describe.each(BROWSERS)('figures in %s', (_name, launch) => {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFolder(file('tests/pages'));
    driver = await launch();
    await driver.goTo(server.url('/figures.html'));
    await until('figures to be painted', async () => (await painted(driver, MARKED)).length > 5);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function hover(figure: string): Promise<string> {
    const at = await until(`${figure} to be painted`, () => placeOf(driver, figure, MARKED));
    await driver.movePointer(4, 4);
    await driver.movePointer(at.x, at.y);
    return until(`the card of ${figure}`, async () => {
      const text = await panelText(driver);
      return text?.includes('figure') === true ? text : null;
    });
  }

  test('marks the quantities of a report and nothing that only has digits', async () => {
    const marked = await painted(driver, MARKED);
    const expected = await driver.inPage(() =>
      [...document.querySelectorAll('[data-figures]')].map((block) => ({
        block: block.textContent?.replace(/\s/g, '') ?? '',
        figures: (block.getAttribute('data-figures') ?? '').split('|').filter((one) => one !== ''),
      })),
    );
    expect(expected.length).toBe(4);
    for (const { block, figures } of expected) {
      const inBlock = marked.filter(({ text }) => block.includes(text)).map(({ text }) => text);
      expect(inBlock.sort(), block).toEqual([...figures].sort());
    }
  });

  test('says a figure in English, with its conversion, across a line break and tags', async () => {
    expect(await hover('1295.76万亩')).toMatch(/12\.96 million mu[\s\S]*863,840 ha/);
    await driver.key('Escape');
    expect(await hover('476亿斤')).toMatch(/47\.6 billion jin[\s\S]*23\.8 million tonnes/);
    await driver.key('Escape');
    expect(await hover('46万人以上')).toContain('at least 460,000 people');
    await driver.key('Escape');
    await until('the card to close', async () => (await panelText(driver)) === null);
  });

  test('marks a numbered formula that the glossary does not have, and makes it an entry with its parts', async () => {
    const marks = await until('the formula to be painted', async () => {
      const found = await painted(driver, ['jiedu-formula']);
      return found.length > 0 ? found : null;
    });
    expect(marks.map(({ text }) => text)).toEqual(['一主三辅']);
    await driver.movePointer(4, 4);
    await driver.movePointer(marks[0]?.at.x ?? 0, marks[0]?.at.y ?? 0);
    const card = await until('the card of the formula', async () => {
      const text = await panelText(driver);
      return text?.includes('numbered formula') === true ? text : null;
    });
    expect(card).toContain('one 主 + three 辅');
    expect(card).toMatch(/云河主城\s+北山新区\s+南港新区\s+东湖新区/);
    await driver.key('s');
    await until('the formula to be an entry', async () => {
      const own = await painted(driver, ['jiedu-own']);
      return own.some(({ text }) => text === '一主三辅');
    });
    await driver.key('Escape');
    await until('the card to close', async () => (await panelText(driver)) === null);
  });

  test('leads from a figure to the words in it, and back', async () => {
    await hover('46万人以上');
    await driver.key('-');
    await until('the card of a word', async () => (await panelText(driver))?.includes('CC-CEDICT'));
    await until('the figure again, past the longer words', async () => {
      await driver.key('+');
      return (await panelText(driver))?.includes('460,000 people');
    });
    await driver.key('Escape');
  });
});
