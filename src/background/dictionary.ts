import { browser } from 'wxt/browser';
import { Dictionary } from '../dictionary/packed-dictionary';
import type { TextReader } from '../language/reading/text-reader';
import { onNeed } from './on-need';

// The names of the files are given in build/dictionary-bundle.ts.
const fileAt = (path: string) => fetch(browser.runtime.getURL(path as '/'));

/**
 * The dictionary, read from the extension's own files when a page first asks for a word: some 40 ms after each start
 * of the background.
 */
export const dictionary = onNeed(async (): Promise<Dictionary> => {
  const decoder = new TextDecoder();
  const response = await fileAt('/cc-cedict.bin');
  return new Dictionary(await response.arrayBuffer(), (bytes) => decoder.decode(bytes));
});

/** The reader of texts. Imported on need too: its lexicons and its model take tens of ms to start. */
export const textReader = onNeed(async (): Promise<TextReader> => {
  const [{ newTextReader }, response] = await Promise.all([
    import('./text-reader'),
    fileAt('/cc-cedict-readings.txt'),
  ]);
  return newTextReader(await response.text());
});
