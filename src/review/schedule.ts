import { type Card, createEmptyCard, type Grade as FsrsGrade, fsrs, Rating, State } from 'ts-fsrs';
import { fromDayClock, type Moment, toDayClock } from './day';
import type { Memory } from './memory';

/** The reader's own word on how a review went, from the worst to the best. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

const RATINGS: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

/** FSRS-6 with its published parameters; fuzz keeps terms that were saved together from always coming together. */
const scheduler = fsrs({ enable_fuzz: true, maximum_interval: 3_650 });

/**
 * What is remembered after a review. FSRS counts whole days in UTC, so it is given the reader's days instead: a
 * review at eleven at night and the next one at seven in the morning are a day apart. A clock that was set back does
 * not make time run backwards: the review then counts as of the last one.
 *
 * @param memory null: the first review
 */
export function remember(memory: Memory | null, grade: Grade, moment: Moment): Memory {
  const { zone } = moment;
  const at = toDayClock(Math.max(moment.now, memory?.last ?? moment.now), zone);
  const { card } = scheduler.next(
    memory === null ? createEmptyCard(at) : toCard(memory, zone),
    at,
    RATINGS[grade],
  );
  return toMemory(card, zone);
}

/** When a term would come back after each grade, in ms since the epoch. */
export function outlook(memory: Memory | null, moment: Moment): Readonly<Record<Grade, number>> {
  const due = (grade: Grade) => remember(memory, grade, moment).due;
  return { again: due('again'), hard: due('hard'), good: due('good'), easy: due('easy') };
}

function toCard(memory: Memory, zone: number): Card {
  const { state, due, last, stability, difficulty, interval, step, reviews, lapses } = memory;
  return {
    state: STATES[state],
    due: new Date(toDayClock(due, zone)),
    last_review: new Date(toDayClock(last, zone)),
    stability,
    difficulty,
    scheduled_days: interval,
    elapsed_days: 0,
    learning_steps: step,
    reps: reviews,
    lapses,
  };
}

function toMemory(card: Card, zone: number): Memory {
  const { due, last_review: last = due, stability, difficulty } = card;
  return {
    state:
      card.state === State.Review ? 'review' : card.state === State.Relearning ? 'relearning' : 'learning',
    due: fromDayClock(due.getTime(), zone),
    last: fromDayClock(last.getTime(), zone),
    stability,
    difficulty,
    interval: card.scheduled_days,
    step: card.learning_steps,
    reviews: card.reps,
    lapses: card.lapses,
  };
}
