import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileGlossary, readGlossary } from './glossary';

/** Where the theme files are. */
export const GLOSSARY_FOLDER = fileURLToPath(new URL('../assets/glossary', import.meta.url));

/**
 * The file of cards in the built extension; the background fetches it when a page first needs a card. JSON by another
 * name: the checks of addons.mozilla.org refuse a .json of over 4 MB, and this one grows.
 */
const CARDS_FILE = 'glossary-cards.txt';

const TERMS_MODULE = 'virtual:jiedu/terms';

/**
 * Serves the compiled list of terms as a module: `import { terms } from 'virtual:jiedu/terms'` in the reader.
 * The cards do not travel with it (see `glossaryAsset`): a page needs the few of its own terms.
 */
export function glossaryModules(): Plugin {
  return {
    name: 'jiedu-glossary',
    resolveId: (id) => (id === TERMS_MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${TERMS_MODULE}`) return undefined;
      const { terms } = compileGlossary(readGlossary(GLOSSARY_FOLDER));
      return `export const terms = JSON.parse(${JSON.stringify(JSON.stringify(terms))});`;
    },
  };
}

/** The cards of all entries, as a file of the extension for WXT's `build:publicAssets` hook. */
export function glossaryAsset(): { relativeDest: string; contents: string } {
  const { cards } = compileGlossary(readGlossary(GLOSSARY_FOLDER));
  return { relativeDest: CARDS_FILE, contents: JSON.stringify(cards) };
}
