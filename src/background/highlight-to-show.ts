import { browser } from 'wxt/browser';
import type { Highlight } from '../annotation/highlight';
import { tell } from '../messages/tidings';
import { pageIdentity } from '../storage/page-identity';
import { loadReaderEverywhere } from './reader-loader';

/** A highlight that a tab was opened for, until its page has been read. In memory that outlives the worker. */
interface ToShow {
  readonly id: string;
  readonly page: string;
}

const keyOf = (tab: number) => `show:${tab}`;

/** Goes to a highlight's place: in the tab that has its page open, or in a new one. */
export async function goToHighlight({ id, page, url }: Highlight): Promise<void> {
  const wanted: ToShow = { id, page };
  // Firefox finds nothing for a pattern with a port: see docs/browser-notes.md.
  const open = (await browser.tabs.query({})).find((tab) => pageIdentity(tab.url ?? '') === page);
  if (open?.id === undefined) {
    const { id: tab } = await browser.tabs.create({ url });
    if (tab !== undefined) await browser.storage.session.set({ [keyOf(tab)]: wanted });
    return;
  }
  await browser.storage.session.set({ [keyOf(open.id)]: wanted });
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  await loadReaderEverywhere(open.id);
  await tell(open.id, 'reader.refresh', null);
}

/** Whether a tab was opened for a highlight on the page at this address: then the page is read in any case. */
export async function isToBeShown(tab: number, address: string): Promise<boolean> {
  const wanted = await read(tab);
  return wanted !== undefined && wanted.page === pageIdentity(address);
}

/** Scrolls to the highlight that the tab was opened for, where a frame has just found it. */
export async function showIfWanted(tab: number, frame: number, found: readonly string[]): Promise<void> {
  const wanted = await read(tab);
  if (wanted === undefined || !found.includes(wanted.id)) return;
  await forgetToShow(tab);
  await tell(tab, 'reader.show', { kind: 'highlight', id: wanted.id }, frame);
}

/** The tab was closed, or shows what it was opened for. */
export async function forgetToShow(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

async function read(tab: number): Promise<ToShow | undefined> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return stored[keyOf(tab)] as ToShow | undefined;
}
