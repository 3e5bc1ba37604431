import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf, pressInPanel, writeInNote } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const BROWSERS = [
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const;

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

  /** Opens a page that is a report and waits until its terms are painted and its cards have come. */
  async function open(path = '/article.html'): Promise<void> {
    await driver.goTo(server.url(path));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
  }

  async function scrollTo(selector: string): Promise<void> {
    await driver.inPage((wanted: string) => {
      document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, selector);
  }

  async function hover(term: string): Promise<string> {
    const at = await until(`${term} to be painted`, () => placeOf(driver, term));
    await driver.movePointer(4, 4);
    await driver.movePointer(at.x, at.y);
    return until(`the card of ${term}`, () => panelText(driver));
  }

  async function closePanel(): Promise<void> {
    await driver.movePointer(4, 4);
    await driver.key('Escape');
    await until('the panel to close', async () => (await panelText(driver)) === null);
  }

  /** Drags over the first words of a paragraph. */
  async function selectIn(selector: string): Promise<void> {
    const box = await driver.inPage((wanted: string) => {
      const node = document.querySelector(wanted)?.firstChild;
      if (!node) throw new Error(`nothing at ${wanted}`);
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 14);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    }, selector);
    await driver.drag({ x: box.left + 1, y: box.y }, { x: box.right - 1, y: box.y });
    await until('the selection bar', async () => (await panelText(driver))?.includes('Cite') ?? false);
  }

  const popup = async () => `/popup.html?tab=${await driver.pageTab()}`;

  async function popupText(view: string, expected: string): Promise<string> {
    const path = await popup();
    return until(`the popup to say ${expected}`, async () => {
      const text = await driver.inExtension(
        path,
        (name: string) => {
          const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
          const tab = tabs.find((one) => one.innerText.startsWith(name));
          tab?.click();
          const isOpen = tab?.getAttribute('aria-selected') === 'true';
          return (isOpen && document.querySelector<HTMLElement>('[role=tabpanel]')?.innerText) || '';
        },
        view,
      );
      return text.includes(expected) ? text : null;
    });
  }

  async function pressInPopup(label: string): Promise<void> {
    await driver.inExtension(
      await popup(),
      (wanted: string) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, label')];
        const one = all.find((e) => e.innerText.trim() === wanted || e.getAttribute('aria-label') === wanted);
        if (one === undefined) throw new Error(`no button ${wanted}`);
        one.click();
      },
      label,
    );
  }

  async function pressKeyInPopup(key: string): Promise<void> {
    await driver.inExtension(
      await popup(),
      (wanted: string) => void window.dispatchEvent(new KeyboardEvent('keydown', { key: wanted })),
      key,
    );
  }

  test('the article’s terms are painted as its markup expects, wherever tags and line breaks cut them', async () => {
    await open();
    const blocks = await driver.inPage(() =>
      [...document.querySelectorAll<HTMLElement>('[data-terms]')].map(({ id, dataset }) => ({
        id,
        expected: dataset['terms'] ?? '',
      })),
    );
    for (const { id, expected } of blocks.filter((block) => block.id !== '' && block.id !== 'comment')) {
      await scrollTo(`#${id}`);
      const wanted = expected.split('|').filter((term) => term !== '');
      await until(`${id}: ${expected}`, async () => {
        const here = (await painted(driver)).filter((one) => one.id === id).map(({ text }) => text);
        return wanted.every((term) => here.some((text) => text.includes(term.replace(/[\s“”]/g, ''))));
      });
    }
    const nothing = (await painted(driver)).filter(({ expected }) => expected === '');
    expect(nothing.map(({ text }) => text)).toEqual([]);
    expect(driver.errors()).toEqual([]);
  });

  test('the page’s own DOM is not edited', async () => {
    const before = await (await fetch(server.url('/article.html'))).text();
    await open();
    const paragraph = await driver.inPage(() => document.querySelector('#guarantees')?.outerHTML ?? '');
    expect(before).toContain(paragraph);
  });

  test('a card explains the term under the pointer, with its parts, beside the term and inside the window', async () => {
    await open();
    // Where it is, the card fits neither below nor above the term as a whole.
    const card = await hover('三保');
    expect(card).toContain('sān bǎo');
    expect(card).toContain('保工资');
    const lines = await driver.inPage(() => {
      const range = [...(CSS.highlights.get('jiedu-current') ?? [])][0];
      if (!(range instanceof Range)) throw new Error('the term is not set off');
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right,
        top,
        bottom,
      }));
    });
    const box = await driver.inOverlay((root) => {
      const { left, right, top, bottom } = (root.querySelector('.panel') as Element).getBoundingClientRect();
      return { left, right, top, bottom, width: innerWidth, height: innerHeight };
    });
    expect(box).not.toBeNull();
    if (box === null) return;
    const covered = lines.filter(
      (line) =>
        line.top < box.bottom && line.bottom > box.top && line.left < box.right && line.right > box.left,
    );
    expect(covered).toEqual([]);
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    expect(box.bottom).toBeLessThanOrEqual(box.height);
    // The pointer can enter the card, and the card stays.
    await driver.movePointer((box.left + box.right) / 2, box.top + 30);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await panelText(driver)).toContain('sān bǎo');
    await closePanel();
  });

  test('a hover does not wait for a background that sleeps', async () => {
    await open();
    await hover('三保');
    await closePanel();
    await driver.stopBackground();
    expect(await hover('龟兹')).toContain('Qiūcí');
    await closePanel();
  });

  test('the keyboard goes from term to term, opens cards and closes them', async () => {
    await open();
    await driver.key('Period', ['Alt']);
    const first = await until('the first card', () => panelText(driver));
    await driver.key('Period', ['Alt']);
    const second = await until('another card', async () => {
      const text = await panelText(driver);
      return text !== first ? text : null;
    });
    await driver.key('Comma', ['Alt']);
    await until('the first card again', async () => (await panelText(driver)) === first);
    expect(second).not.toBe(first);
    const focused = await driver.inOverlay((root) => root.activeElement?.getAttribute('aria-label') ?? null);
    expect(focused).toBeTruthy();
    await driver.key('Escape');
    await until('the card to close', async () => (await panelText(driver)) === null);
  });

  test('the card of a term leads to its next place, and says how it is written there', async () => {
    await open();
    expect(await hover('三保')).toContain('written here: 基层三保');
    const place = () =>
      driver.inPage(() => {
        const range = [...(CSS.highlights.get('jiedu-current') ?? [])][0];
        return range instanceof Range ? range.toString() : null;
      });
    const first = await place();
    await pressInPanel(driver, '× ↓');
    await until('another place', async () => (await place()) !== first);
    const card = await panelText(driver);
    expect(card).toContain('sān bǎo');
    expect(card).toContain('written here: 保基本民生、保工资、保运转');
    await closePanel();
  });

  test('a tap opens a card', async () => {
    await open();
    const at = await until('a term', () => placeOf(driver, '地区生产总值'));
    await driver.tap(at.x, at.y);
    expect(await until('the card', () => panelText(driver))).toContain('GDP');
    await closePanel();
  });

  test('a term and a highlight with a note are there after a restart of the browser', async () => {
    await open();
    await hover('三股势力');
    await pressInPanel(driver, 'Save');
    await until(
      'the term to be saved',
      async () => (await panelText(driver))?.includes('In my glossary') ?? false,
    );
    await closePanel();
    await scrollTo('#ecology');
    await selectIn('#ecology');
    await pressInPanel(driver, 'Note');
    await writeInNote(driver, 'Ask the ministry');
    await driver.key('Enter', ['Control']);
    await until('the highlight', () => placeOf(driver, '扎实推进三北工程', ['jiedu-mark-yellow']));

    await driver.restart();
    await open();
    await scrollTo('#ecology');
    const at = await until('the highlight', () => placeOf(driver, '扎实推进三北工程', ['jiedu-mark-yellow']));
    await driver.movePointer(at.x, at.y);
    const page = await popupText('This page', 'Ask the ministry');
    expect(page).toContain('Read as an official report');
    const glossary = await popupText('Glossary', '三股势力');
    expect(glossary).toContain('严防');
    // Chromium grants it by how much an origin is used, and evicts nothing of who has `unlimitedStorage` anyway.
    const isKept = await driver.inExtension(await popup(), () => navigator.storage.persisted());
    if (driver.name === 'firefox') expect(isKept).toBe(true);
  });

  test('a saved term is reviewed, the answer hidden', async () => {
    await open();
    const question = await popupText('Review', 'Show the answer');
    expect(question).not.toContain('sān gǔ shìlì');
    await pressInPopup('Show the answer');
    expect(await popupText('Review', 'Again')).toContain('sān gǔ shìlì');
    await pressKeyInPopup('4');
    expect(await popupText('Review', 'Done for now')).toContain('1 answer, 1 of them known; 1 new term');
    await pressInPopup('Undo 三股势力');
    await popupText('Review', 'Show the answer');
  });

  test('a highlight is removed from the popup and brought back', async () => {
    await open();
    await popupText('This page', 'Ask the ministry');
    await pressInPopup('Remove this highlight');
    await popupText('This page', 'Highlight removed');
    await pressInPopup('Undo');
    await popupText('This page', 'Ask the ministry');
  });

  test('a highlight whose words have changed is found and says so, one that is gone is listed as lost', async () => {
    const html = await (await fetch(server.url('/article.html'))).text();
    const path = '/changing.html';
    const type = { 'content-type': 'text/html; charset=utf-8' };
    server.put(path, html, type);
    await open(path);
    await scrollTo('#culture');
    await selectIn('#culture');
    await pressInPanel(driver, 'Highlight: Yellow');
    await until('the highlight', async () => (await painted(driver, ['jiedu-mark-yellow'])).length > 0);
    server.put(path, html.replace(/<p id="culture".*<\/p>/, ''), type);
    await open(path);
    await popupText('This page', 'no longer on this page');
  });

  test('the reader overrules the verdict for a page and takes it back', async () => {
    await driver.goTo(server.url('/cooking.html'));
    await popupText('This page', 'Not taken for an official report');
    expect(await painted(driver)).toEqual([]);
    await pressInPopup('Read');
    await popupText('This page', 'Read because you asked for it');
    await pressInPopup('Automatic');
    await popupText('This page', 'Not taken for an official report');
    await open();
    await popupText('This page', 'Read as an official report');
    await pressInPopup('Leave alone');
    await until('the terms to go', async () => (await painted(driver)).length === 0);
    await pressInPopup('Automatic');
    await until('the terms to come back', async () => (await painted(driver)).length > 3);
  });

  test('a page without Chinese is left as it is', async () => {
    await driver.goTo(server.url('/english.html'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const left = await driver.inPage(() => ({
      hosts: document.querySelectorAll('jiedu-overlay').length,
      sheets: document.adoptedStyleSheets.length,
      highlights: CSS.highlights.size,
    }));
    expect(left).toEqual({ hosts: 0, sheets: 0, highlights: 0 });
    await popupText('This page', 'Too little Chinese');
  });

  test('text that comes later is read, also in a storm of mutations', async () => {
    await open();
    await driver.inPage(() => {
      const ticker = document.createElement('p');
      document.body.append(ticker);
      setInterval(() => {
        ticker.textContent = String(Math.random());
      }, 5);
      const late = document.createElement('p');
      late.dataset['terms'] = 'late';
      late.textContent = '会议指出，要严厉打击三股势力，坚决贯彻落实党中央决策部署，扎实推进高质量发展。';
      document.querySelector('h1')?.before(late);
      window.scrollTo({ top: 0 });
    });
    await until('the late text', async () =>
      (await painted(driver)).some(({ expected }) => expected === 'late'),
    );
  });

  test('a page that removes our element, or forbids everything by its policy, gets no exception', async () => {
    const html = await (await fetch(server.url('/article.html'))).text();
    server.put('/strict.html', html.replace(/<script>[\s\S]*?<\/script>/, ''), {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const before = driver.errors().length;
    await open('/strict.html');
    await hover('三保');
    await driver.inPage(() => document.querySelector('jiedu-overlay')?.remove());
    await driver.movePointer(4, 4);
    expect(await hover('三保')).toContain('sān bǎo');
    await closePanel();
    expect(
      driver
        .errors()
        .slice(before)
        .filter((text) => !/frame|Content.Security/i.test(text)),
    ).toEqual([]);
  });

  test('an empty page and one of two million characters are survived', {
    timeout: 120_000,
  }, async () => {
    server.put('/empty.txt', '', { 'content-type': 'text/plain; charset=utf-8' });
    await driver.goTo(server.url('/empty.txt'));
    // In paragraphs: as one text file of this length Chromium by itself needs half a minute to lay it out.
    const sentence = '会议强调，要扎实推进高质量发展，兜牢基层“三<br>保”底线，坚决贯彻落实各项决策部署。';
    const html = `<!doctype html><meta charset="utf-8"><p>${sentence.repeat(10)}</p>`;
    server.put(
      '/huge.html',
      html.replace(/<p>.*/, (paragraph) => paragraph.repeat(5_000)),
      {
        'content-type': 'text/html; charset=utf-8',
      },
    );
    await driver.goTo(server.url('/huge.html'));
    await until('terms to be painted', async () => (await painted(driver)).length > 3, 60_000);
    expect(await hover('三保')).toContain('sān bǎo');
  });
});
