import { type RefusedRow, readArchive, writeArchive } from '../exchange/archive';
import { type ImportPlan, planImport } from '../exchange/merge';
import { ownId } from '../glossary/saved-term';
import type { ImportSummary } from '../messages/answers';
import type { Handlers } from '../messages/server';
import { dailyNumbers } from '../review/statistics';
import { archiveOf, takeIn } from '../storage/archive';
import type { JieduDatabase } from '../storage/database';
import { StorageFault } from '../storage/fault';
import { diskHasRoom } from '../storage/room';
import { addTerms, savedTerms } from '../storage/saved-terms';
import { type InventoryStore, noticeLoss } from './loss';
import { newTerm } from './new-term';
import { refreshReaders } from './refresh-readers';
import { momentNow } from './review-queue';
import { termsReadThisMonth } from './terms-read';

/** Bytes that a UTF-16 unit of a file may take on the disk while it is taken in: in the log, in tables, in indexes. */
const TIMES_ON_DISK = 6;

type ArchiveRequests = Extract<keyof Handlers, `archive.${string}` | `statistics.${string}`>;

/** Requests of the library: everything out, everything in, and how it grew. */
export function archiveHandlers(
  db: JieduDatabase,
  inventory: InventoryStore,
): Pick<Handlers, ArchiveRequests> {
  return {
    'archive.write': async () => writeArchive(await archiveOf(db), Date.now()),

    'archive.preview': async ({ text }) => {
      const { archive, refused } = readArchive(text);
      return summaryOf(planImport(await archiveOf(db), archive), refused);
    },

    'archive.takeIn': async ({ text }) => {
      const { archive, refused } = readArchive(text);
      if (!(await diskHasRoom(TIMES_ON_DISK * text.length))) throw new StorageFault('full');
      const done = await takeIn(db, archive);
      // What is on the disk is on the disk: the count of it is taken again at the next start.
      await noticeLoss(db, inventory, Date.now()).catch(() => false);
      await refreshReaders();
      return summaryOf(done, refused);
    },

    'archive.takeInWords': async ({ words }) => {
      const terms = words.map((word) => ({
        ...newTerm(),
        ...word,
        id: ownId(crypto.randomUUID()),
        met: word.term,
      }));
      const added = await addTerms(db, terms);
      await refreshReaders();
      return added;
    },

    'statistics.month': () => termsReadThisMonth(db),

    'statistics.daily': async () => {
      const { now, zone } = momentNow();
      return dailyNumbers(await savedTerms(db), await db.reviews.toArray(), now, zone);
    },
  };
}

function summaryOf(plan: ImportPlan, refused: readonly RefusedRow[]): ImportSummary {
  const count = ({ added, changed, same }: ImportPlan[keyof ImportPlan]) => ({
    added: added.length,
    changed: changed.length,
    same,
  });
  const { highlights, terms, reviews, standings } = plan;
  const tables = {
    highlights: count(highlights),
    terms: count(terms),
    reviews: count(reviews),
    standings: count(standings),
  };
  return { tables, refused };
}
