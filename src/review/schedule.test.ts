import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, endOfDay } from './day';
import type { Memory } from './memory';
import { GRADES, outlook, remember } from './schedule';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Noon in Beijing. */
const NOON = Date.UTC(2026, 10, 24, 4);
const BEIJING = 8 * 60;

const at = (now: number, zone = BEIJING) => ({ now, zone });

/** Grades one after the other, each on the day when it is due. */
function learn(grades: readonly (typeof GRADES)[number][], start = NOON): Memory {
  let memory: Memory | null = null;
  let now = start;
  for (const grade of grades) {
    memory = remember(memory, grade, at(now));
    now = memory.due;
  }
  if (memory === null) throw new Error('no grades');
  return memory;
}

test('a term that is known each time comes back after longer and longer', () => {
  const intervals = [2, 3, 4, 5, 6].map((count) => learn(new Array(count).fill('good')).interval);
  expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
  expect(new Set(intervals).size).toBe(intervals.length);
});

test('a term that is forgotten comes back within the hour and counts as a lapse', () => {
  const learned = learn(['good', 'good', 'good']);
  const forgotten = remember(learned, 'again', at(learned.due));
  expect(forgotten).toMatchObject({ state: 'relearning', lapses: 1 });
  expect(forgotten.due - learned.due).toBeLessThan(HOUR);
  expect(forgotten.stability).toBeLessThan(learned.stability);
});

test('the better the grade, the later the next time', () => {
  const { again, hard, good, easy } = outlook(learn(['good', 'good']), at(NOON + 20 * DAY));
  expect([again, hard, good, easy]).toEqual([again, hard, good, easy].toSorted((a, b) => a - b));
});

test('a review before midnight and one after breakfast are a day apart', () => {
  const evening = remember(learn(['good', 'good']), 'good', at(NOON + 30 * DAY + 11 * HOUR));
  const morning = remember(evening, 'good', at(NOON + 30 * DAY + 19 * HOUR));
  const sameEvening = remember(evening, 'good', at(NOON + 30 * DAY + 11.5 * HOUR));
  expect(morning.stability).toBeGreaterThan(sameEvening.stability);
});

test('a clock set back by a year breaks nothing', () => {
  const learned = learn(['good', 'good', 'good']);
  const later = remember(learned, 'good', at(learned.last - 365 * DAY));
  expect(later.last).toBe(learned.last);
  expect(later.due).toBeGreaterThan(learned.last);
});

test('whatever the grades, times and time zones: due after the review, in numbers that can be stored', () => {
  const review = fc.record({
    grade: fc.constantFrom(...GRADES),
    wait: fc.integer({ min: -3 * DAY, max: 400 * DAY }),
    zone: fc.integer({ min: -12 * 60, max: 14 * 60 }),
  });
  fc.assert(
    fc.property(fc.array(review, { minLength: 1, maxLength: 20 }), (reviews) => {
      let memory: Memory | null = null;
      let now = NOON;
      for (const { grade, wait, zone } of reviews) {
        now += wait;
        memory = remember(memory, grade, { now, zone });
        expect(memory.due).toBeGreaterThan(memory.last);
        expect(memory.last).toBeGreaterThanOrEqual(now);
        expect(JSON.parse(JSON.stringify(memory))).toEqual(memory);
      }
      expect(memory?.reviews).toBe(reviews.length);
    }),
    { numRuns: 200 },
  );
});

describe('a day of study', () => {
  test('begins at four in the morning of the reader', () => {
    const four = Date.UTC(2026, 10, 23, 20);
    expect(dayOf(four, BEIJING)).toBe(dayOf(four - 1, BEIJING) + 1);
    expect(endOfDay(at(four - 1))).toBe(four);
    expect(endOfDay(at(four))).toBe(four + DAY);
  });
});
