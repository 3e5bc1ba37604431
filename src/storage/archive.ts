import type { Archive } from '../exchange/archive';
import { type ImportPlan, planImport } from '../exchange/merge';
import type { JieduDatabase } from './database';
import { putInTurn } from './in-turn';
import { changeSettings, settingsOf } from './settings';

const tablesOf = (db: JieduDatabase) => [db.highlights, db.terms, db.reviews, db.standings, db.settings];

/** Everything that the reader made, as it stands at one moment. */
export async function archiveOf(db: JieduDatabase): Promise<Archive> {
  return db.transaction('r', tablesOf(db), async () => ({
    highlights: await db.highlights.toArray(),
    terms: await db.terms.toArray(),
    reviews: await db.reviews.toArray(),
    standings: await db.standings.toArray(),
    settings: await settingsOf(db),
  }));
}

/**
 * Takes in an archive: all of it or, where anything goes wrong, nothing. What is there is not cleared first; the plan
 * is made anew within the transaction, so that a change since its preview is not lost.
 *
 * @returns what was done
 */
export async function takeIn(db: JieduDatabase, archive: Archive): Promise<ImportPlan> {
  return db.transaction('rw', tablesOf(db), async () => {
    const plan = planImport(await archiveOf(db), archive);
    const { highlights, terms, reviews, standings } = plan;
    await putInTurn(db.highlights, [...highlights.added, ...highlights.changed]);
    await putInTurn(db.terms, [...terms.added, ...terms.changed]);
    await putInTurn(db.reviews, [...reviews.added, ...reviews.changed]);
    await putInTurn(db.standings, [...standings.added, ...standings.changed]);
    const isNew = (await db.settings.count()) === 0;
    // Settings of this browser stay; a fresh profile takes those of the file.
    if (isNew && archive.settings !== null) await changeSettings(db, archive.settings);
    return plan;
  });
}
