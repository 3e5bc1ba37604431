import { type Browser, browser } from 'wxt/browser';

/**
 * Loads the reader into one frame. `executeScript` needs no web-accessible resource, so a page cannot tell that
 * the extension is there. A frame that has gone, or that belongs to the browser, is left alone.
 */
export async function loadReader(tab: number, frame: number): Promise<void> {
  await execute({ tabId: tab, frameIds: [frame] });
}

/** Loads the reader into all frames of a tab. */
export async function loadReaderEverywhere(tab: number): Promise<void> {
  await execute({ tabId: tab, allFrames: true });
}

async function execute(target: Browser.scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: ['/reader.js'] }).catch(() => undefined);
}
