import type { RequestName } from '../messages/protocol';
import type { Around } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import { faultOf, StorageFault } from '../storage/fault';
import { ensureOpen, PATIENCE, within } from '../storage/open';

/** Requests that are answered without the database, or that open it themselves, however it fares. */
const WITHOUT: ReadonlySet<RequestName> = new Set([
  'page.consider',
  'dictionary.words',
  'dictionary.readings',
  'note.begin',
  'note.typed',
  'note.cancel',
]);

/** Writes of one row, behind which somebody waits with a text half kept: they are soon done, or something is wrong. */
const SHORT: ReadonlySet<RequestName> = new Set([
  'page.consider',
  'highlights.add',
  'highlights.note',
  'highlights.edit',
  'highlights.remove',
  'highlights.attach',
  'highlights.detach',
  'note.save',
  'terms.save',
  'terms.create',
  'terms.edit',
  'review.grade',
]);

/**
 * Answers requests with an open database. Where there is none, or it fails, the asker is told in the reader's words
 * within 3 s; the next request tries anew.
 */
export function withDatabase(db: JieduDatabase, patience = PATIENCE): Around {
  return async (name, work) => {
    if (WITHOUT.has(name)) return work();
    const started = Date.now();
    await ensureOpen(db, patience);
    try {
      if (!SHORT.has(name)) return await work();
      const left = Math.max(0, patience - (Date.now() - started));
      return await within(left, () => new StorageFault('slow'), work());
    } catch (error) {
      throw faultOf(error) ?? error;
    }
  };
}
