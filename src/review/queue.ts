import { dayOf, endOfDay, type Moment } from './day';
import type { Memory } from './memory';

/** A saved term, as far as its turn depends on it. */
export interface Reviewable {
  readonly id: string;
  readonly savedAt: number;
  readonly memory: Memory | null;
}

/** How much a reader wants to be asked in a day. */
export interface DailyLimits {
  readonly fresh: number;
  readonly reviews: number;
}

/** What has been asked today already. */
export interface DoneToday {
  /** Terms that were reviewed for the first time. */
  readonly fresh: number;
  /** Reviews of terms that had been learned before today. */
  readonly reviews: number;
}

/** What is to be asked now and later. */
export interface Queue {
  /** Ids in the order in which they are asked: what is being learned, what is due, what is new. */
  readonly ids: readonly string[];
  readonly counts: { readonly learning: number; readonly due: number; readonly fresh: number };
  /** When a term that is being learned comes back today, where nothing is to be asked now; null: none does. */
  readonly nextAt: number | null;
  /** How many are due by the end of tomorrow that are not due today, without new ones. */
  readonly tomorrow: number;
}

/** A step of learning that is so near is asked now, where there is nothing else to ask: nobody waits for minutes. */
const LEARN_AHEAD = 20 * 60_000;

const DAY = 24 * 60 * 60 * 1_000;

/** What is to be asked at a moment. Terms that are due by the end of the day of study are due all day. */
export function queueAt(
  terms: readonly Reviewable[],
  done: DoneToday,
  limits: DailyLimits,
  moment: Moment,
): Queue {
  const { now } = moment;
  const end = endOfDay(moment);
  const seen = terms.flatMap(({ id, memory }) => (memory === null ? [] : [{ id, memory }]));
  const learning = byDue(seen.filter(({ memory }) => memory.state !== 'review'));
  const due = byDue(seen.filter(({ memory }) => memory.state === 'review' && memory.due < end));
  const reviews = due.slice(0, Math.max(0, limits.reviews - done.reviews));
  const fresh = terms
    .filter(({ memory }) => memory === null)
    .sort((a, b) => a.savedAt - b.savedAt)
    .slice(0, Math.max(0, limits.fresh - done.fresh));
  const ready = learning.filter(({ memory }) => memory.due <= now);
  const later = learning.filter(({ memory }) => memory.due > now && memory.due < end);
  const first = [...ready, ...reviews, ...fresh].map(({ id }) => id);
  const ahead = later.filter(({ memory }) => memory.due <= now + LEARN_AHEAD).map(({ id }) => id);
  const ids = first.length > 0 ? first : ahead;
  return {
    ids,
    counts: { learning: ready.length + later.length, due: reviews.length, fresh: fresh.length },
    nextAt: ids.length > 0 ? null : (later[0]?.memory.due ?? null),
    tomorrow: seen.filter(({ memory }) => memory.due >= end && memory.due < end + DAY).length,
  };
}

/** One review, as far as the day's limits depend on it. */
export interface CountedReview {
  readonly at: number;
  /** What was known before it; null: it was the first one. */
  readonly before: Memory | null;
}

/** Counts what has been asked on the day of study of a moment. */
export function doneOn(reviews: readonly CountedReview[], { now, zone }: Moment): DoneToday {
  const today = reviews.filter(({ at }) => dayOf(at, zone) === dayOf(now, zone));
  return {
    fresh: today.filter(({ before }) => before === null).length,
    reviews: today.filter(({ before }) => before?.state === 'review').length,
  };
}

function byDue<T extends { readonly id: string; readonly memory: Memory }>(terms: readonly T[]): T[] {
  return [...terms].sort((a, b) => a.memory.due - b.memory.due || (a.id < b.id ? -1 : 1));
}
