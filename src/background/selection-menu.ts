import { browser } from 'wxt/browser';
import type { SelectionAction } from '../messages/protocol';
import { tell } from '../messages/tidings';
import { loadReader } from './reader-loader';

const ENTRIES: Readonly<Record<SelectionAction, string>> = {
  mark: 'Highlight',
  note: 'Highlight with a note',
  cite: 'Copy with citation',
};

/**
 * Offers in the context menu what can be done with a selection. On a page that is not read, the reader is loaded
 * first. Must be called while the background starts, or the click that woke it is lost.
 */
export function offerSelectionMenu(): void {
  browser.runtime.onInstalled.addListener(() => void createMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (tab?.id !== undefined && isAction(menuItemId)) void act(tab.id, frameId, menuItemId);
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({ id, title, contexts: ['selection'] });
  }
}

async function act(tab: number, frame: number, action: SelectionAction): Promise<void> {
  await loadReader(tab, frame);
  await tell(tab, 'reader.selection', action, frame);
}

function isAction(id: string | number): id is SelectionAction {
  return Object.hasOwn(ENTRIES, id);
}
