import type { Handlers, Sender } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import { addHighlight, changeHighlight, highlightById } from '../storage/highlights';
import { pageOf } from './page-handlers';

type HighlightRequests = 'highlights.add' | 'highlights.note' | 'highlights.remove' | 'highlights.bringBack';

/** Requests about highlights. A page may change its own; a panel of the extension may change any. */
export function highlightHandlers(db: JieduDatabase): Pick<Handlers, HighlightRequests> {
  return {
    'highlights.add': async ({ highlight }, sender) => {
      const page = pageOf(highlight.url, sender);
      if (page === null) {
        throw new Error('This page has no address of its own, so a highlight could not be found again.');
      }
      const now = Date.now();
      const whole = { ...highlight, page, createdAt: now, updatedAt: now, removedAt: 0 };
      await addHighlight(db, whole);
      return whole;
    },

    'highlights.note': async ({ id, note }, sender) => {
      await mayChange(db, id, sender);
      await changeHighlight(db, id, { note });
      return null;
    },

    'highlights.remove': async ({ id }, sender) => {
      await mayChange(db, id, sender);
      await changeHighlight(db, id, { removedAt: Date.now() });
      return null;
    },

    'highlights.bringBack': async ({ id }, sender) => {
      await mayChange(db, id, sender);
      await changeHighlight(db, id, { removedAt: 0 });
      return null;
    },
  };
}

async function mayChange(db: JieduDatabase, id: string, sender: Sender): Promise<void> {
  if (sender.asker === 'panel') return;
  const highlight = await highlightById(db, id);
  if (highlight === undefined || pageOf(highlight.url, sender) === null) {
    throw new Error('A page may change its own highlights only.');
  }
}
