import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { type Driver, until } from '../../tests/drivers/driver';
import {
  type Painted,
  painted,
  panelText,
  placeOf,
  pressInPanel,
  writeInNote,
} from '../../tests/drivers/painted';
import { DocumentError } from '../document';

/** The term that the tour would like to explain; another one where the page does not have it. */
const FAVOURITE = '三保';

/**
 * Does the main job once: opens the page, hovers a term, saves it, saves a highlight with a note, opens the
 * popup; prints what the card and the popup said and leaves pictures in a folder.
 *
 * @throws DocumentError where the page was not read
 */
export async function takeTour(driver: Driver, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await driver.goTo(url);
  await until('terms to be painted', async () => (await painted(driver)).length > 0, 15_000).catch(() => {
    throw new DocumentError('Nothing was underlined: the page was not taken for report-style Chinese text.');
  });
  const terms = await painted(driver);
  say('Underlined near the top', [...new Set(terms.map(({ text }) => text))].join(' '));

  const term = terms.find(({ text }) => text.includes(FAVOURITE)) ?? topmost(terms);
  for (const scheme of ['light', 'dark'] as const) {
    await driver.preferScheme(scheme);
    await driver.screenshot(`${folder}/page-${scheme}.png`);
    say(`The card of ${term.text}`, await hover(driver, term), scheme === 'light');
    await driver.screenshot(`${folder}/card-${scheme}.png`);
    await leave(driver);
  }
  await driver.preferScheme('light');

  await hover(driver, term);
  await pressInPanel(driver, 'Save');
  await until(
    'the term to be saved',
    async () => (await panelText(driver))?.includes('In my glossary') ?? false,
  );
  await leave(driver);
  await highlight(driver, term, 'A note from the tour');
  await driver.screenshot(`${folder}/highlight-light.png`);
  await showPopup(driver, folder);
  console.log(`\nPictures: ${relative(process.cwd(), folder)}`);
}

function topmost(terms: readonly Painted[]): Painted {
  const inWindow = terms.filter(({ at }) => at.y > 0).sort((a, b) => a.at.y - b.at.y);
  const first = inWindow[0] ?? terms[0];
  if (first === undefined) throw new Error('No term is painted.');
  return first;
}

async function hover(driver: Driver, term: Painted): Promise<string> {
  const at = (await placeOf(driver, term.text)) ?? term.at;
  await driver.movePointer(at.x, at.y);
  return until('the card', () => panelText(driver));
}

async function leave(driver: Driver): Promise<void> {
  await driver.movePointer(4, 4);
  await driver.key('Escape');
  await until('the card to close', async () => (await panelText(driver)) === null);
}

async function highlight(driver: Driver, { at }: Painted, note: string): Promise<void> {
  await driver.drag({ x: at.x - 40, y: at.y }, { x: at.x + 160, y: at.y });
  await until('the selection bar', async () => (await panelText(driver))?.includes('Cite') ?? false);
  await pressInPanel(driver, 'Note');
  await writeInNote(driver, note);
  await driver.key('Enter', ['Control']);
  await until('the highlight', async () => (await painted(driver, ['jiedu-mark-yellow'])).length > 0);
  await driver.inPage(() => getSelection()?.removeAllRanges());
}

async function showPopup(driver: Driver, folder: string): Promise<void> {
  const path = `/popup.html?tab=${await driver.pageTab()}`;
  for (const view of ['This page', 'Review', 'Glossary']) {
    const said = await driver.inExtension(path, openView, view);
    say(`The popup, ${view}`, said.split('\n').slice(0, 24).join('\n'));
    for (const scheme of ['light', 'dark'] as const) {
      await driver.preferScheme(scheme);
      await driver.screenshot(
        `${folder}/popup-${view.replace(' ', '-').toLowerCase()}-${scheme}.png`,
        'extension',
      );
    }
  }
}

/** Runs in the popup. */
async function openView(view: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) =>
      one.innerText.startsWith(view),
    );
    tab?.click();
    const panel = document.querySelector<HTMLElement>('[role=tabpanel]');
    if (tab?.getAttribute('aria-selected') === 'true' && panel?.innerText) return panel.innerText;
  }
  return '';
}

function say(title: string, text: string, aloud = true): void {
  if (aloud) console.log(`\n── ${title}\n${text}`);
}
