import { describe, expect, test } from 'vitest';
import type { Memory } from './memory';
import { doneOn, queueAt, type Reviewable } from './queue';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2026, 10, 24, 12);
const moment = { now: NOON, zone: 0 };
const NOTHING = { fresh: 0, reviews: 0 };
const LIMITS = { fresh: 10, reviews: 100 };

function memory(due: number, state: Memory['state'] = 'review'): Memory {
  return {
    state,
    due,
    last: due - DAY,
    stability: 1,
    difficulty: 5,
    interval: 1,
    step: 0,
    reviews: 1,
    lapses: 0,
  };
}
const term = (id: string, of: Memory | null = null, savedAt = 0): Reviewable => ({ id, savedAt, memory: of });
const queue = (terms: Reviewable[], limits = LIMITS, done = NOTHING) => queueAt(terms, done, limits, moment);

test('asks first what is being learned, then what is due, the longest overdue first, then what is new', () => {
  const { ids, counts } = queue([
    term('new', null, 2),
    term('older and new', null, 1),
    term('due', memory(NOON - HOUR)),
    term('overdue', memory(NOON - 3 * DAY)),
    term('learning', memory(NOON - 60_000, 'learning')),
  ]);
  expect(ids).toEqual(['learning', 'overdue', 'due', 'older and new', 'new']);
  expect(counts).toEqual({ learning: 1, due: 2, fresh: 2 });
});

test('what is due later today is due now, what is due tomorrow is not', () => {
  const { ids, tomorrow } = queue([
    term('tonight', memory(NOON + 10 * HOUR)),
    term('tomorrow', memory(NOON + 20 * HOUR)),
    term('next week', memory(NOON + 7 * DAY)),
  ]);
  expect(ids).toEqual(['tonight']);
  expect(tomorrow).toBe(1);
});

describe('the limits of a day', () => {
  const terms = [
    ...['a', 'b', 'c'].map((id) => term(id, memory(NOON - DAY))),
    ...['d', 'e', 'f'].map((id) => term(id)),
  ];
  test('hold back what is beyond them', () => {
    expect(queue(terms, { fresh: 1, reviews: 2 }).ids).toEqual(['a', 'b', 'd']);
  });
  test('count what was done already', () => {
    expect(queue(terms, { fresh: 2, reviews: 2 }, { fresh: 1, reviews: 2 }).ids).toEqual(['d']);
  });
  test('do not hold back what is being learned', () => {
    const learning = term('g', memory(NOON - 1, 'relearning'));
    expect(queue([learning], { fresh: 0, reviews: 0 }).ids).toEqual(['g']);
  });
});

test('a step of learning that is near is asked early rather than waited for', () => {
  expect(queue([term('soon', memory(NOON + 5 * 60_000, 'learning'))]).ids).toEqual(['soon']);
  const later = queue([term('later', memory(NOON + 2 * HOUR, 'learning'))]);
  expect(later.ids).toEqual([]);
  expect(later.nextAt).toBe(NOON + 2 * HOUR);
});

test('what was done counts on its own day of study', () => {
  const done = doneOn(
    [
      { at: NOON - HOUR, before: null },
      { at: NOON - HOUR, before: memory(NOON) },
      { at: NOON - HOUR, before: memory(NOON, 'learning') },
      { at: NOON - DAY, before: null },
    ],
    moment,
  );
  expect(done).toEqual({ fresh: 1, reviews: 1 });
});
