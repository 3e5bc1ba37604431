import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { queueOf } from '../background/review-queue';
import { readArchive, writeArchive } from '../exchange/archive';
import { savedTerm } from '../glossary/saved-term.test-data';
import type { Grade } from '../review/schedule';
import { stageOf } from '../review/statistics';
import { archiveOf, takeIn } from './archive';
import { JieduDatabase } from './database';
import { recordGrade } from './reviews';
import { savedTerms, saveTerm } from './saved-terms';
import { changeSettings } from './settings';

const DAY = 86_400_000;
const MORNING = Date.UTC(2026, 10, 24, 8);
const TERMS = [
  '三保',
  '六稳',
  '两会',
  '专精特新',
  '双碳',
  '放管服',
  '河湖长制',
  '十大产业集群',
  '一带一路',
  '三农',
];

let db: JieduDatabase;
let other: JieduDatabase;
beforeEach(async () => {
  db = new JieduDatabase();
  other = new JieduDatabase('another browser');
  for (const [index, term] of TERMS.entries()) {
    const own = {
      id: term,
      term,
      sentence: `报告提到${term}。`,
      note: `note ${index}`,
      savedAt: MORNING - DAY,
    };
    await saveTerm(db, savedTerm(own));
  }
  await changeSettings(db, { newPerDay: 4, reviewsPerDay: 50 });
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

/** A reader who forgets one answer in five, the same ones each time the test runs. */
function reader(): () => Grade {
  let state = 7;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    const share = state / 2_147_483_647;
    return share < 0.2 ? 'again' : share < 0.35 ? 'hard' : share < 0.9 ? 'good' : 'easy';
  };
}

/** Reviews all that is due on each day, a minute apart. */
async function study(
  database: JieduDatabase,
  from: number,
  days: number,
  grade: () => Grade,
): Promise<number[]> {
  const done: number[] = [];
  for (let day = from; day < from + days; day++) {
    let reviews = 0;
    for (; reviews < 200; reviews++) {
      const moment = { now: MORNING + day * DAY + reviews * 60_000, zone: 0 };
      const { queue } = await queueOf(database, moment);
      const [term] = queue.ids;
      if (term === undefined) break;
      const id = `00000000-0000-4000-8000-${String(day * 1000 + reviews).padStart(12, '0')}`;
      await recordGrade(database, { id, term, grade: grade(), face: 'term' }, moment);
    }
    done.push(reviews);
  }
  return done;
}

test('six weeks of reviews: few new ones a day, fewer and fewer reviews, and terms that come to be known', async () => {
  const done = await study(db, 0, 42, reader());
  const terms = await savedTerms(db);
  expect(terms.every(({ memory }) => memory !== null)).toBe(true);
  const firstReviews = new Map<string, number>();
  for (const { term, at } of (await db.reviews.toArray()).sort((a, b) => a.at - b.at)) {
    if (!firstReviews.has(term)) firstReviews.set(term, Math.floor((at - MORNING) / DAY));
  }
  const newPerDay = [0, 1, 2].map((day) => [...firstReviews.values()].filter((one) => one === day).length);
  expect(newPerDay).toEqual([4, 4, 2]);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  expect(sum(done.slice(35))).toBeLessThan(sum(done.slice(0, 7)) / 2);
  expect(terms.filter(({ memory }) => stageOf(memory) === 'known').length).toBeGreaterThan(2);
});

test('every grade, note and sentence is there after the move, and the schedule goes on as it would have', async () => {
  const grade = reader();
  await study(db, 0, 14, grade);
  const before = await archiveOf(db);
  await takeIn(other, readArchive(writeArchive(before, MORNING)).archive);
  await changeSettings(other, { newPerDay: 4, reviewsPerDay: 50 });
  const { settings: _, ...moved } = await archiveOf(other);
  const { settings: __, ...left } = before;
  expect(moved).toEqual(left);

  const [here, there] = [reader(), reader()];
  expect(await study(other, 14, 14, there)).toEqual(await study(db, 14, 14, here));
  expect((await savedTerms(other)).map(({ memory }) => memory)).toEqual(
    (await savedTerms(db)).map(({ memory }) => memory),
  );
});
