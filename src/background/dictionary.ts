import { browser } from 'wxt/browser';
import { Dictionary } from '../dictionary/packed-dictionary';

let loading: Promise<Dictionary> | null = null;

/**
 * The dictionary, read from the extension's own files when a page first asks for a word: some 40 ms after each start
 * of the background. A failed reading is not kept: the next caller tries again.
 */
export function dictionary(): Promise<Dictionary> {
  loading ??= read().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function read(): Promise<Dictionary> {
  // The name is given in build/dictionary-bundle.ts.
  const response = await fetch(browser.runtime.getURL('/cc-cedict.bin' as '/'));
  const decoder = new TextDecoder();
  return new Dictionary(await response.arrayBuffer(), (bytes) => decoder.decode(bytes));
}
