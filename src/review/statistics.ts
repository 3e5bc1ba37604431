import type { SavedTerm } from '../glossary/saved-term';
import { dayOf } from './day';
import type { Memory } from './memory';
import type { Review } from './review';

/** From this stability on, in days, a term counts as known: Anki calls such cards mature. */
const KNOWN_FROM = 21;

export type Stage = 'new' | 'learning' | 'known';

/** How far a term has come. */
export function stageOf(memory: Memory | null): Stage {
  if (memory === null) return 'new';
  return memory.state === 'review' && memory.stability >= KNOWN_FROM ? 'known' : 'learning';
}

/** The glossary on one day, and what was done on it. */
export interface DayNumbers {
  /** The number of the day of study, see day.ts. */
  readonly day: number;
  readonly new: number;
  readonly learning: number;
  readonly known: number;
  readonly reviews: number;
  /** Reviews of that day in which the term was not forgotten. */
  readonly remembered: number;
}

/** How well the terms are known that stood on the pages read this month. */
export interface TermsRead {
  readonly read: number;
  /** By review, or because the reader said so. */
  readonly known: number;
  /** In the reader's glossary and not known yet. */
  readonly learning: number;
}

/** Something that happened to a term: it was saved, or came to another stage by a review. */
interface Step {
  readonly at: number;
  readonly from: Stage | null;
  readonly to: Stage;
}

/**
 * How the glossary grew, day by day from the first term to a moment. What is remembered after a review is what the
 * next one found, and after the last one what is remembered now.
 *
 * @param now ms since the epoch
 * @param zone minutes by which the local clock is ahead of UTC
 */
export function dailyNumbers(
  terms: readonly Pick<SavedTerm, 'id' | 'savedAt' | 'memory'>[],
  reviews: readonly Review[],
  now: number,
  zone: number,
): DayNumbers[] {
  const inOrder = [...reviews].sort((a, b) => a.at - b.at);
  const ofTerm = new Map<string, Review[]>(terms.map(({ id }) => [id, []]));
  for (const review of inOrder) ofTerm.get(review.term)?.push(review);
  const steps = terms.flatMap((term) => stepsOf(term, ofTerm.get(term.id) ?? []));
  const first = steps.reduce(
    (least, { at }) => Math.min(least, at),
    inOrder[0]?.at ?? Number.POSITIVE_INFINITY,
  );
  if (!Number.isFinite(first)) return [];
  const start = dayOf(first, zone);
  const days = Array.from({ length: dayOf(now, zone) - start + 1 }, (_, index) => ({
    day: start + index,
    new: 0,
    learning: 0,
    known: 0,
    reviews: 0,
    remembered: 0,
  }));
  for (const { at, from, to } of steps) {
    const day = days[dayOf(at, zone) - start];
    if (day === undefined) continue;
    day[to] += 1;
    if (from !== null) day[from] -= 1;
  }
  addUp(days);
  for (const { at, grade } of reviews) {
    const day = days[dayOf(at, zone) - start];
    if (day === undefined) continue;
    day.reviews += 1;
    if (grade !== 'again') day.remembered += 1;
  }
  return days;
}

/** Turns what changed on each day into what there was at its end. */
function addUp(days: { new: number; learning: number; known: number }[]): void {
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (before === undefined) continue;
    day.new += before.new;
    day.learning += before.learning;
    day.known += before.known;
  }
}

function stepsOf(
  { savedAt, memory }: Pick<SavedTerm, 'savedAt' | 'memory'>,
  reviews: readonly Review[],
): Step[] {
  const saved: Step = { at: Math.min(savedAt, reviews[0]?.at ?? savedAt), from: null, to: 'new' };
  const stages = reviews.map((_, index) =>
    stageOf(index + 1 < reviews.length ? (reviews[index + 1]?.before ?? null) : memory),
  );
  const steps = reviews.flatMap(({ at }, index): Step[] => {
    const from = index === 0 ? 'new' : (stages[index - 1] ?? 'new');
    const to = stages[index] ?? 'new';
    return from === to ? [] : [{ at, from, to }];
  });
  return [saved, ...steps];
}
