import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../drivers/chromium';
import { type Driver, type Point, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const BROWSERS = [
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const;

/** The places of the settings on the options page. */
const MODES = { always: 0, key: 1, never: 2 } as const;

describe.each(BROWSERS)('in %s', (_name, launch) => {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    server = await serveFolder(file('tests/pages'));
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function open(): Promise<void> {
    await driver.goTo(server.url('/words.html'));
    await until('terms to be painted', async () => (await painted(driver)).length > 1);
  }

  /** The middle of one character of a word in a block, wherever tags and line ends cut the word. */
  function placeIn(selector: string, word: string, character = 0): Promise<Point> {
    return driver.inPage(
      (wanted: string, text: string, index: number) => {
        const block = document.querySelector(wanted);
        if (block === null) throw new Error(`nothing at ${wanted}`);
        block.scrollIntoView({ block: 'center', behavior: 'instant' });
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const characters: { node: Node; offset: number; character: string }[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          [...(node.nodeValue ?? '')].forEach((character, offset) => {
            if (/\S/.test(character)) characters.push({ node, offset, character });
          });
        }
        const at = characters
          .map((one) => one.character)
          .join('')
          .indexOf(text);
        const found = characters[at + index];
        if (at < 0 || found === undefined) throw new Error(`no ${text} in ${wanted}`);
        const range = document.createRange();
        range.setStart(found.node, found.offset);
        range.setEnd(found.node, found.offset + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
      selector,
      word,
      character,
    );
  }

  async function pointAt(selector: string, word: string, character = 0): Promise<void> {
    const { x, y } = await placeIn(selector, word, character);
    await driver.movePointer(4, 4);
    await driver.movePointer(x, y);
  }

  /** Points at a word and waits for a card that says something. */
  async function hover(selector: string, word: string, expected: string, character = 0): Promise<string> {
    await pointAt(selector, word, character);
    return cardThatSays(expected);
  }

  function cardThatSays(expected: string): Promise<string> {
    return until(`a card that says ${expected}`, async () => {
      const text = await panelText(driver);
      return text?.includes(expected) ? text : null;
    });
  }

  /** The words that are set off in the page: those that the open card is about. */
  const setOff = async () => (await painted(driver, ['jiedu-current'])).map(({ text }) => text).join();

  async function close(): Promise<void> {
    await driver.movePointer(4, 4);
    await driver.key('Escape');
    await until('the panel to close', async () => (await panelText(driver)) === null);
  }

  async function chooseMode(mode: keyof typeof MODES): Promise<void> {
    await until('the setting to be chosen', () =>
      driver.inExtension(
        '/options.html',
        (index: number) => {
          const field = document.querySelectorAll<HTMLInputElement>('input[name=words]')[index];
          field?.click();
          return field?.checked === true;
        },
        MODES[mode],
      ),
    );
  }

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('a plain word has a card with its pinyin, its senses and its characters', async () => {
    await open();
    const card = await hover('#plain', '信心', 'xìnxīn');
    expect(card).toMatch(/confidence/);
    expect(card).toContain('By character');
    expect(await setOff()).toBe('信心');
    await close();
  });

  test('a word is read as its sentence reads it: 银行业, and 行 in it', async () => {
    await open();
    const card = await hover('#plain', '银行业', 'háng', 1);
    expect(card).not.toMatch(/^xíng/m);
    await close();
  });

  test.each([
    ['a line end of the source', '意见', 'yìjiàn'],
    ['a tag', '研究', 'yánjiū'],
    ['a line break', '工作', 'gōngzuò'],
  ])('a word that is cut by %s is one word', async (_, word, pinyin) => {
    await open();
    await hover('#wrapped', word, pinyin);
    expect(await setOff()).toBe(word);
    await close();
  });

  test('traditional text is read, and its card has both forms', async () => {
    await open();
    const card = await hover('#traditional', '群眾', 'qúnzhòng');
    expect(card).toContain('群众');
    await close();
  });

  test('a policy term stands above the dictionary, which is named as the general sense', async () => {
    await open();
    const at = await until('a term', () => placeOf(driver, '三保'));
    await driver.movePointer(at.x, at.y);
    expect(await cardThatSays('sān bǎo')).toContain('Save');
    await close();
    // A term that CC-CEDICT has as well.
    await hover('#late', '改革开放', 'gǎigé');
    await cardThatSays('In general Chinese');
    await close();
  });

  test('longer and shorter words stand at the same place, by key', async () => {
    await open();
    await hover('#traditional', '發展中國家', 'fāzhǎn');
    const whole = await setOff();
    await driver.key('-');
    await until('a shorter word', async () => (await setOff()) !== whole);
    await driver.key('+');
    await until('the word again', async () => (await setOff()) === whole);
    await close();
  });

  test('keys go from word to word, also where no card is open', async () => {
    await open();
    await hover('#plain', '信心', 'xìnxīn');
    await driver.key('b');
    await until('the word before', async () => (await setOff()) === '坚定');
    await driver.key('n');
    await until('the word again', async () => (await setOff()) === '信心');
    await driver.key('Escape');
    await until('the panel to close', async () => (await panelText(driver)) === null);
    await driver.key('Quote', ['Alt']);
    await until('the first word of the window', async () => (await setOff()) !== '');
    await close();
  });

  test('a pinned card stays, and a letter typed in a field is a letter', async () => {
    await open();
    await hover('#plain', '信心', 'xìnxīn');
    await driver.key('p');
    await driver.movePointer(4, 4);
    await pause(700);
    expect(await panelText(driver)).toContain('xìnxīn');
    await driver.inPage(() => document.querySelector<HTMLElement>('#field')?.focus());
    await driver.type('np');
    expect(await driver.inPage(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('np');
    await close();
  });

  test('a card does not wait for a background that sleeps', async () => {
    await open();
    await hover('#plain', '信心', 'xìnxīn');
    await close();
    // The pointer has just left: what that asked for is answered first.
    await pause(500);
    await driver.stopBackground();
    const asked = Date.now();
    await hover('#plain', '支持', 'zhīchí');
    expect(Date.now() - asked).toBeLessThan(1_500);
    await close();
  });

  test('a selection is read word by word', async () => {
    await open();
    const from = await placeIn('#wrapped', '广泛听取群众意');
    const to = await placeIn('#wrapped', '广泛听取群众意', 6);
    await driver.drag({ x: from.x - 8, y: from.y }, { x: to.x + 8, y: to.y });
    const bar = await cardThatSays('guǎngfàn');
    expect(bar).toContain('tīngqǔ');
    expect(bar).toMatch(/extensive|widespread/);
    await driver.press(4, 4);
    await until('the panel to close', async () => (await panelText(driver)) === null);
  });

  test('with the setting for it plain words wait for the Shift key, and terms do not', async () => {
    await open();
    await chooseMode('key');
    await open();
    await pointAt('#plain', '信心');
    await pause(700);
    expect(await panelText(driver)).toBeNull();
    await driver.hold('Shift', async () => {
      await cardThatSays('xìnxīn');
    });
    await close();
    const at = await until('a term', () => placeOf(driver, '三保'));
    await driver.movePointer(at.x, at.y);
    await cardThatSays('sān bǎo');
    await close();
  });

  test('with the setting for terms only no plain word has a card', async () => {
    await chooseMode('never');
    await open();
    await pointAt('#plain', '信心');
    await driver.hold('Shift', () => pause(700).then(() => undefined));
    expect(await panelText(driver)).toBeNull();
    await chooseMode('always');
  });
});
