import { type RefusedRow, readArchive, writeArchive } from '../exchange/archive';
import { type ImportPlan, planImport } from '../exchange/merge';
import { ownId } from '../glossary/saved-term';
import type { ImportSummary } from '../messages/answers';
import type { Handlers } from '../messages/server';
import { dailyNumbers } from '../review/statistics';
import { archiveOf, takeIn } from '../storage/archive';
import type { JieduDatabase } from '../storage/database';
import { addTerms, savedTerms } from '../storage/saved-terms';
import { type InventoryStore, noticeLoss } from './loss';
import { newTerm } from './new-term';
import { refreshReaders } from './refresh-readers';
import { momentNow } from './review-queue';
import { termsReadThisMonth } from './terms-read';

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
      const done = await takeIn(db, archive);
      await noticeLoss(db, inventory, Date.now());
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
