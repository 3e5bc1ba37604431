import { expect, test } from 'vitest';
import type { Memory } from './memory';
import type { Review } from './review';
import { remember } from './schedule';
import { dailyNumbers, stageOf } from './statistics';

const DAY = 24 * 3_600_000;
const START = Date.UTC(2026, 10, 1, 12);

/** A term that is known whenever it is due, and its reviews. */
function studied(id: string, count: number) {
  const reviews: Review[] = [];
  let memory: Memory | null = null;
  let now = START;
  for (let index = 0; index < count; index += 1) {
    reviews.push({ id: crypto.randomUUID(), term: id, at: now, grade: 'good', face: 'term', before: memory });
    memory = remember(memory, 'good', { now, zone: 0 });
    now = memory.due;
  }
  return { term: { id, savedAt: START - DAY, memory }, reviews, end: reviews.at(-1)?.at ?? START };
}

test('a glossary without terms has no numbers', () => {
  expect(dailyNumbers([], [], START, 0)).toEqual([]);
});

test('a term goes from new to learning to known, and every day has each term once', () => {
  const { term, reviews, end } = studied('三保', 6);
  const untouched = { id: '两重', savedAt: START + DAY, memory: null };
  const days = dailyNumbers([term, untouched], reviews, end + DAY, 0);
  expect(days[0]).toMatchObject({ new: 1, learning: 0, known: 0, reviews: 0 });
  expect(days[1]).toMatchObject({ new: 0, learning: 1, known: 0 });
  expect(days.at(-1)).toMatchObject({ new: 1, learning: 0, known: 1 });
  expect(days.slice(2).every((day) => day.new + day.learning + day.known === 2)).toBe(true);
  expect(days.reduce((sum, day) => sum + day.reviews, 0)).toBe(6);
  expect(stageOf(term.memory)).toBe('known');
});
