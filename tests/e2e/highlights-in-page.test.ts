import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../drivers/background';
import { launchChromium } from '../drivers/chromium';
import { type Driver, until } from '../drivers/driver';
import { launchFirefox } from '../drivers/firefox';
import { painted, panelText, placeOf, pressInPanel, writeInNote } from '../drivers/painted';
import { type PageServer, serveFolder } from '../drivers/server';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a page keeps that listens to every key. */
interface ListeningWindow {
  heard: string[];
}

/** A page that listens to the keyboard in every way that it has. */
const LISTENER = `<script>
  window.heard = [];
  for (const type of ['keydown', 'beforeinput', 'input', 'compositionend', 'message'])
    window.addEventListener(type, (event) => {
      const said = event.key ?? event.data ?? '';
      window.heard.push(typeof said === 'string' ? said : JSON.stringify(said));
    }, true);
</script>`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

describe.each([
  ['chromium', () => launchChromium({ extension: file('.output/chrome-mv3'), headless: true })],
  ['firefox', () => launchFirefox({ extension: file('.output/jiedu-firefox.zip'), headless: true })],
] as const)('highlights and notes in %s', (_name, launch) => {
  let driver: Driver;
  let server: PageServer;
  let article = '';

  beforeAll(async () => {
    server = await serveFolder(file('tests/pages'));
    driver = await launch();
    article = await (await fetch(server.url('/article.html'))).text();
    server.put('/listening.html', article.replace('</head>', `${LISTENER}</head>`), HTML);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function open(path: string): Promise<void> {
    await driver.goTo(server.url(path));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
  }

  /** Drags over the first words of a paragraph. */
  async function select(selector: string): Promise<void> {
    const box = await driver.inPage((wanted: string) => {
      const node = document.querySelector(wanted)?.firstChild;
      if (!node) throw new Error(`nothing at ${wanted}`);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 14);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    }, selector);
    await driver.drag({ x: box.left + 1, y: box.y }, { x: box.right - 1, y: box.y });
    await until('the selection bar', async () => (await panelText(driver))?.includes('Cite') ?? false);
  }

  const notes = async () =>
    (await askBackground(driver, 'highlights.list', { after: '', limit: 99 })).map(({ note }) => note);

  const heard = async () =>
    (await driver.inPage(() => (globalThis as unknown as ListeningWindow).heard)).join('');

  test('a note is written where the page cannot hear it, with tags, and saved once', async () => {
    await open('/listening.html');
    await driver.type('thepagehearsthis');
    expect(await heard()).toContain('thepagehearsthis');
    await select('#ecology');
    await pressInPanel(driver, 'Note');
    await writeInNote(driver, 'secret words');
    await driver.key('Tab');
    await driver.type('to check, figures');
    await driver.key('Enter', ['Control']);
    await until('the note to be saved', async () => (await notes()).includes('secret words'));
    await until('the panel to close', async () => (await panelText(driver)) === null);
    const [row] = await askBackground(driver, 'highlights.list', { after: '', limit: 9 });
    expect(row?.tags).toEqual(['to check', 'figures']);
    expect((await notes()).length).toBe(1);
    expect(await heard()).not.toMatch(/secret|words|check|figures/);
  });

  test('a note is read by its highlight, and changed there', async () => {
    await open('/listening.html');
    await driver.inPage(() => document.querySelector('#ecology')?.scrollIntoView({ block: 'center' }));
    const at = await until('the highlight', () => placeOf(driver, '三北工程', ['jiedu-mark-yellow']));
    await driver.movePointer(4, 4);
    // All its words are terms and figures: above the card of each stands the way to the note.
    await driver.movePointer(at.x, at.y);
    await until('the note', async () => (await panelText(driver))?.includes('secret words') ?? false);
    await pressInPanel(driver, 'secret words');
    await until('the tags', async () => (await panelText(driver))?.includes('to check') ?? false);
    await pressInPanel(driver, 'Edit');
    await writeInNote(driver, ', and more');
    await driver.key('Enter', ['Control']);
    await until('both', async () => (await notes()).includes('secret words, and more'));
    await until('the panel', async () => (await panelText(driver))?.includes('and more') ?? false);
    await pressInPanel(driver, 'Change the colour: Green');
    await until('the colour', async () => (await painted(driver, ['jiedu-mark-green'])).length > 0);
    await driver.key('Escape');
  });

  test('a note that is not wanted after all leaves nothing', async () => {
    await open('/listening.html');
    await select('#culture');
    await pressInPanel(driver, 'Note');
    await writeInNote(driver, 'never mind');
    await driver.key('Escape');
    await until('the panel to close', async () => (await panelText(driver)) === null);
    await driver.goTo(server.url('/english.html'));
    expect(await notes()).toEqual(['secret words, and more']);
  });

  test('a note half written is kept where the page takes our element away, or is left', async () => {
    await open('/listening.html');
    await select('#culture');
    await pressInPanel(driver, 'Note');
    await writeInNote(driver, 'half written');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await driver.inPage(() => document.querySelector('jiedu-overlay')?.remove());
    await driver.goTo(server.url('/english.html'));
    await until('what was written', async () => (await notes()).includes('half written'));
  });

  test('a note has its frame under a policy that forbids everything too', async () => {
    server.put('/strict.html', article.replace(/<script>[\s\S]*?<\/script>/, ''), {
      ...HTML,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await open('/strict.html');
    await select('#ecology');
    await pressInPanel(driver, 'Note');
    await writeInNote(driver, 'under a policy');
    await driver.key('Enter', ['Control']);
    await until('the note', async () => (await notes()).includes('under a policy'));
  });

  test('a note is written in the panel, with a warning, where the page keeps the frame out', async () => {
    server.put('/isolated.html', article, {
      ...HTML,
      'cross-origin-embedder-policy': 'require-corp',
    });
    await open('/isolated.html');
    await select('#ecology');
    await pressInPanel(driver, 'Note');
    // Chromium keeps every frame out whose document does not ask to be let in; Firefox lets an extension's in.
    if (driver.name === 'chromium') {
      await until(
        'the panel to say so',
        async () => (await panelText(driver))?.includes('keeps Jiedu’s own editor out') ?? false,
      );
      await driver.type('in the open');
      await pressInPanel(driver, 'Save');
    } else {
      await writeInNote(driver, 'in the open');
      await driver.key('Enter', ['Control']);
    }
    await until('the note', async () => (await notes()).includes('in the open'));
  });

  test('what is selected is highlighted by key, and copied with its source', async () => {
    await open('/listening.html');
    await select('#tail');
    await driver.key('m', ['Alt']);
    await until(
      'the highlight',
      async () => (await painted(driver, ['jiedu-mark-green', 'jiedu-mark-yellow'])).length > 0,
    );
    await select('#tail');
    await pressInPanel(driver, 'Cite');
    await until(
      'the notice',
      async () => (await panelText(driver))?.includes('Copied with its source') ?? false,
    );
    await driver.inPage(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'pasted';
      field.focus();
    });
    await driver.key('v', ['Control']);
    const pasted = await until('the citation', () =>
      driver.inPage(() => (document.querySelector('#pasted') as HTMLTextAreaElement).value || null),
    );
    expect(pasted).toContain(server.url('/listening.html'));
    expect(pasted).toMatch(/^“.+”\n.+, accessed \d{4}-\d\d-\d\d$/);
  });

  test('a highlight whose words are gone is attached to others by hand, and that is undone', async () => {
    server.put('/changing.html', article, HTML);
    await open('/changing.html');
    await select('#culture');
    await pressInPanel(driver, 'Highlight: Pink');
    await until('the highlight', async () => (await painted(driver, ['jiedu-mark-pink'])).length > 0);
    server.put('/changing.html', article.replace(/<p id="culture".*<\/p>/, ''), HTML);
    await open('/changing.html');
    const popup = `/popup.html?tab=${await driver.pageTab()}`;
    const inPopup = (label: string) =>
      until(`the popup's ${label}`, () =>
        driver.inExtension(
          popup,
          (wanted: string) => {
            const button = [...document.querySelectorAll('button')].find(
              (one) => one.innerText.trim() === wanted,
            );
            button?.click();
            return button !== undefined;
          },
          label,
        ),
      );
    const popupSays = (words: string) =>
      until(`the popup to say ${words}`, () =>
        driver.inExtension(popup, (wanted: string) => document.body.innerText.includes(wanted), words),
      );
    await popupSays('no longer on this page');
    await inPopup('Attach to selection');
    await popupSays('Select the words in the page first');
    await driver.goTo(server.url('/changing.html'));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
    await select('#tail');
    await inPopup('Attach to selection');
    await popupSays('Attached to the words that are selected');
    await until('it to be painted', async () => (await painted(driver, ['jiedu-mark-pink'])).length > 0);
    await inPopup('Undo');
    await popupSays('no longer on this page');
  });

  test('a single-page navigation brings the highlights of the new address, and back', async () => {
    await open('/article.html?spa');
    await select('#culture');
    await pressInPanel(driver, 'Highlight: Blue');
    await until('the highlight', async () => (await painted(driver, ['jiedu-mark-blue'])).length > 0);
    const goTo = (address: string) => driver.inPage((to: string) => history.pushState(null, '', to), address);
    await goTo('/article.html?spa-next');
    await until('it to go', async () => (await painted(driver, ['jiedu-mark-blue'])).length === 0);
    await goTo('/article.html?spa');
    await until('it to come back', async () => (await painted(driver, ['jiedu-mark-blue'])).length > 0);
  });

  test('a highlight whose text comes late is found when it comes', async () => {
    server.put('/late.html', article, HTML);
    await open('/late.html');
    await select('#culture');
    await pressInPanel(driver, 'Highlight: Blue');
    await until('the highlight', async () => (await painted(driver, ['jiedu-mark-blue'])).length > 0);
    const paragraph = /<p id="culture".*<\/p>/.exec(article)?.[0] ?? '';
    server.put('/late.html', article.replace(paragraph, '<p id="late"></p>'), HTML);
    await open('/late.html');
    expect(await painted(driver, ['jiedu-mark-blue'])).toEqual([]);
    await driver.inPage((html: string) => {
      const place = document.querySelector('#late');
      place?.scrollIntoView({ block: 'center', behavior: 'instant' });
      setTimeout(() => {
        if (place !== null) place.outerHTML = html;
      }, 1_500);
    }, paragraph);
    await until('the highlight', async () => (await painted(driver, ['jiedu-mark-blue'])).length > 0);
  });

  test('a page that the database keeps from being read says so, and is read once it can be', async () => {
    const openLater = () =>
      driver.inExtension('/library.html', async () => {
        await new Promise((resolve) => {
          indexedDB.deleteDatabase('jiedu').onsuccess = resolve;
        });
        const request = indexedDB.open('jiedu', 9_000);
        await new Promise((resolve) => {
          request.onsuccess = resolve;
        });
        request.result.close();
      });
    await openLater();
    await driver.goTo(server.url('/article.html'));
    await until(
      'the notice',
      async () => (await panelText(driver))?.includes('later version of Jiedu') ?? false,
    );
    await driver.inExtension('/library.html', async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('jiedu').onsuccess = resolve;
      });
    });
    await driver.goTo(server.url('/article.html'));
    await until('terms to be painted', async () => (await painted(driver)).length > 3);
    expect(await panelText(driver)).toBeNull();
  });
});
