import type { RequestName } from '../messages/protocol';
import type { Around } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import { type FaultKind, faultOf, StorageFault } from '../storage/fault';
import { ensureOpen, PATIENCE, within } from '../storage/open';
import { diskHasRoom, type Room } from '../storage/room';

/** Requests that are answered however the database fares: they need none, open it themselves, or mend it. */
const WITHOUT: ReadonlySet<RequestName> = new Set([
  'page.consider',
  'dictionary.words',
  'dictionary.readings',
  'note.begin',
  'note.typed',
  'note.cancel',
  'database.beginAnew',
]);

/** Writes of one row, behind which somebody waits with a text half kept: they are soon done, or something is wrong. */
const SHORT: ReadonlySet<RequestName> = new Set([
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

/** Requests that write nothing: they are answered on a full disk too. */
const READS: ReadonlySet<RequestName> = new Set([
  'page.open',
  'page.found',
  'glossary.cards',
  'glossary.meaning',
  'terms.find',
  'review.next',
  'highlights.list',
  'highlights.open',
  'tab.state',
  'archive.write',
  'archive.preview',
  'backup.state',
  'backup.now',
  'backup.show',
  'statistics.daily',
  'statistics.month',
  'settings.get',
]);

/** What a full disk may look like. */
const SIGNS_OF_FULLNESS: ReadonlySet<FaultKind> = new Set(['corrupt', 'closed', 'stopped', 'upgrade']);

/**
 * Answers requests with an open database. Where there is none, or it fails, the asker is told in the reader's words
 * within 3 s; the next request tries anew.
 */
export function withDatabase(db: JieduDatabase, patience = PATIENCE, hasRoom: Room = diskHasRoom): Around {
  return async (name, work) => {
    if (WITHOUT.has(name)) return work();
    const started = Date.now();
    const attempt = async () => {
      const left = () => Math.max(0, patience - (Date.now() - started));
      await ensureOpen(db, left());
      if (!READS.has(name) && !(await hasRoom())) throw new StorageFault('full');
      return SHORT.has(name) ? within(left(), () => new StorageFault('slow'), work()) : work();
    };
    try {
      return await attempt().catch((error: unknown) => {
        // Firefox allows the first write after a full disk to delete only; a closed connection has kept nothing.
        if (faultOf(error)?.kind === 'closed') return attempt();
        throw error;
      });
    } catch (error) {
      const fault = faultOf(error);
      if (fault !== null && SIGNS_OF_FULLNESS.has(fault.kind) && !(await hasRoom())) {
        throw new StorageFault('full');
      }
      throw fault ?? error;
    }
  };
}
