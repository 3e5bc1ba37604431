import type { SavedTerm } from '../glossary/saved-term';
import type { Moment } from '../review/day';
import { doneOn, type Queue, queueAt } from '../review/queue';
import type { JieduDatabase } from '../storage/database';
import { reviewsAround } from '../storage/reviews';
import { savedTerms } from '../storage/saved-terms';
import { settingsOf } from '../storage/settings';

/** What there is to review at a moment, by the reader's limits. */
export async function queueOf(
  db: JieduDatabase,
  moment: Moment,
): Promise<{ readonly terms: readonly SavedTerm[]; readonly queue: Queue }> {
  const [terms, reviews, { newPerDay, reviewsPerDay }] = await Promise.all([
    savedTerms(db),
    reviewsAround(db, moment),
    settingsOf(db),
  ]);
  const limits = { fresh: newPerDay, reviews: reviewsPerDay };
  return { terms, queue: queueAt(terms, doneOn(reviews, moment), limits, moment) };
}

/** The present, by the clock of this machine. */
export function momentNow(): Moment {
  const now = new Date();
  return { now: now.getTime(), zone: -now.getTimezoneOffset() };
}
