import type { SavedTerm } from '../glossary/saved-term';
import type { ReviewCard } from '../messages/answers';
import type { Handlers } from '../messages/server';
import type { Moment } from '../review/day';
import { type Face, faceOf } from '../review/face';
import { gapIn } from '../review/gap';
import { outlook } from '../review/schedule';
import type { JieduDatabase } from '../storage/database';
import { recordGrade, takeGradeBack } from '../storage/reviews';
import { settingsOf } from '../storage/settings';
import { showBadge } from './badge';
import { momentNow, queueOf } from './review-queue';

/** Requests of a review. Each grade is on the disk before the next term is asked for. */
export function reviewHandlers(
  db: JieduDatabase,
): Pick<Handlers, 'review.next' | 'review.grade' | 'review.undo'> {
  return {
    'review.next': async () => {
      const moment = momentNow();
      const { faces } = await settingsOf(db);
      const { terms, queue } = await queueOf(db, moment);
      const { ids, ...rest } = queue;
      const term = terms.find(({ id }) => id === ids[0]);
      return { queue: rest, card: term === undefined ? null : cardOf(term, faces, moment) };
    },

    'review.grade': async (review) => {
      await recordGrade(db, review, momentNow());
      await showBadge(db);
      return null;
    },

    'review.undo': async ({ id }) => {
      await takeGradeBack(db, id);
      await showBadge(db);
      return null;
    },
  };
}

function cardOf(term: SavedTerm, faces: readonly Face[], moment: Moment): ReviewCard {
  const possible: Readonly<Record<Face, boolean>> = {
    term: true,
    meaning: term.english.length > 0,
    gap: gapIn(term.sentence, [term.term, term.met]) !== null,
    reading: term.pinyin !== '',
  };
  const face = faceOf(faces, (one) => possible[one], term.memory?.reviews ?? 0);
  return { term, face, outlook: outlook(term.memory, moment) };
}
