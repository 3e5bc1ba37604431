import type { Highlight } from '../annotation/highlight';
import { listed } from '../annotation/listed-highlight';
import type { RequestData } from '../messages/protocol';
import type { Handlers, Sender } from '../messages/server';
import { tell } from '../messages/tidings';
import type { JieduDatabase } from '../storage/database';
import {
  addHighlight,
  editHighlight,
  highlightById,
  highlightsAfter,
  noSuchHighlight,
  reattachHighlight,
  writeNote,
} from '../storage/highlights';
import {
  addTag,
  binHighlights,
  eraseHighlights,
  removeTag,
  restoreHighlights,
} from '../storage/many-highlights';
import { goToHighlight } from './highlight-to-show';
import { acceptInventory, type InventoryStore } from './loss';
import { pageOf } from './page-handlers';
import { refreshReaders } from './refresh-readers';
import { selectedOn } from './selected-passage';

type NewHighlight = RequestData<'highlights.add'>['highlight'];
type HighlightRequests = Extract<keyof Handlers, `highlights.${string}`>;

/** Requests about highlights. A page may change its own; a panel of the extension may list and change all. */
export function highlightHandlers(
  db: JieduDatabase,
  inventory: InventoryStore,
): Pick<Handlers, HighlightRequests> {
  /** Lets the open pages know what was done to many highlights. */
  const thenRefresh = async (work: Promise<string[]>): Promise<string[]> => {
    const changed = await work;
    if (changed.length > 0) await refreshReaders();
    return changed;
  };
  return {
    'highlights.add': async ({ highlight }, sender) => addHighlight(db, newHighlightOf(highlight, sender)),

    'highlights.note': async ({ id, note, before }, sender) => {
      await mayChange(db, id, sender);
      return writeNote(db, id, note, before);
    },

    'highlights.edit': async ({ id, change }, sender) => {
      await mayChange(db, id, sender);
      await editHighlight(db, id, change);
      return null;
    },

    'highlights.remove': async ({ id }, sender) => {
      await mayChange(db, id, sender);
      await binHighlights(db, [id]);
      return null;
    },

    'highlights.bringBack': async ({ id }, sender) => {
      await mayChange(db, id, sender);
      await restoreHighlights(db, [id]);
      return null;
    },

    'highlights.attach': async ({ id, tab }) => {
      const highlight = await highlightById(db, id);
      if (highlight === undefined) throw noSuchHighlight();
      const selector = await selectedOn(tab, highlight.page);
      await reattachHighlight(db, id, selector);
      await tell(tab, 'reader.refresh', null);
      return highlight.selector;
    },

    'highlights.detach': async ({ id, selector }) => {
      await reattachHighlight(db, id, selector);
      await refreshReaders();
      return null;
    },

    'highlights.list': async ({ after, limit }) => (await highlightsAfter(db, after, limit)).map(listed),

    'highlights.bin': ({ ids }) => thenRefresh(binHighlights(db, ids)),

    'highlights.restore': ({ ids }) => thenRefresh(restoreHighlights(db, ids)),

    'highlights.erase': async ({ ids }) => {
      const erased = await eraseHighlights(db, ids);
      // They are erased whether or not this can be noted.
      await acceptInventory(db, inventory, Date.now()).catch(() => undefined);
      return erased;
    },

    'highlights.tag': ({ ids, tag, on }) => thenRefresh((on ? addTag : removeTag)(db, ids, tag)),

    'highlights.open': async ({ id }) => {
      const highlight = await highlightById(db, id);
      if (highlight === undefined) throw noSuchHighlight();
      await goToHighlight(highlight);
      return null;
    },
  };
}

/**
 * A highlight as a page makes it, complete.
 *
 * @throws where the page has no address under which it could be found again
 */
export function newHighlightOf(highlight: NewHighlight, sender: Sender): Highlight {
  const page = pageOf(highlight.url, sender);
  if (page === null) {
    throw new Error('This page has no address of its own, so a highlight could not be found again.');
  }
  const now = Date.now();
  return { ...highlight, page, createdAt: now, updatedAt: now, removedAt: 0 };
}

/** @throws where the highlight is not there, or is another site's */
export async function mayChange(db: JieduDatabase, id: string, sender: Sender): Promise<void> {
  const highlight = await highlightById(db, id);
  if (sender.asker === 'page' && (highlight === undefined || pageOf(highlight.url, sender) === null)) {
    throw new Error('A page may change its own highlights only.');
  }
  if (highlight === undefined) throw noSuchHighlight();
}
