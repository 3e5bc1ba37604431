import { endOfDay, type Moment } from '../review/day';
import type { Review } from '../review/review';
import { type Grade, remember } from '../review/schedule';
import type { JieduDatabase } from './database';

/** A day of study and the clock's possible changes during it. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1_000;

/** The reviews that may belong to the day of study of a moment. */
export async function reviewsAround(db: JieduDatabase, moment: Moment): Promise<Review[]> {
  return db.reviews
    .where('at')
    .above(endOfDay(moment) - TWO_DAYS)
    .toArray();
}

/**
 * Records a grade: the review and what is remembered now, both or neither. The same review a second time (a double
 * click, a message that was sent again) changes nothing.
 *
 * @throws when the term is not in the glossary
 */
export async function recordGrade(
  db: JieduDatabase,
  { id, term, grade, face }: Pick<Review, 'id' | 'term' | 'face'> & { readonly grade: Grade },
  moment: Moment,
): Promise<void> {
  await db.transaction('rw', db.terms, db.reviews, async () => {
    if ((await db.reviews.get(id)) !== undefined) return;
    const saved = await db.terms.get(term);
    if (saved === undefined || saved.removedAt !== 0)
      throw new Error('This term is no longer in your glossary.');
    const before = saved.memory;
    await db.reviews.add({ id, term, at: moment.now, grade, face, before });
    await db.terms.update(term, { memory: remember(before, grade, moment) });
  });
}

/**
 * Takes a grade back, as if it had not been given. Only the last one of a term can be: an earlier one is what the
 * later ones built on.
 *
 * @throws when there is no such review, or a later one of the same term
 */
export async function takeGradeBack(db: JieduDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.terms, db.reviews, async () => {
    const review = await db.reviews.get(id);
    if (review === undefined) throw new Error('This grade has been taken back already.');
    const reviews = await db.reviews.where('term').equals(review.term).toArray();
    const saved = await db.terms.get(review.term);
    if (reviews.some((other) => (other.before?.reviews ?? 0) > (review.before?.reviews ?? 0))) {
      throw new Error('This term was reviewed again since, so the earlier grade stands.');
    }
    await db.reviews.delete(id);
    if (saved !== undefined) await db.terms.update(review.term, { memory: review.before });
  });
}
