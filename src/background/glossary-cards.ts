import { browser } from 'wxt/browser';
import type { GlossaryCard } from '../glossary/compiled';

type Cards = Readonly<Record<string, GlossaryCard>>;

let loading: Promise<Cards> | null = null;

/**
 * The cards of the built-in glossary, read from the extension's own files when they are first needed. A failed
 * reading is not kept: the next caller tries again.
 */
export function glossaryCards(): Promise<Cards> {
  loading ??= read().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function read(): Promise<Cards> {
  // The name is given in build/glossary-bundle.ts.
  const response = await fetch(browser.runtime.getURL('/glossary-cards.txt' as '/'));
  return response.json();
}
