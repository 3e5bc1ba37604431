import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToKeep } from './thinning';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
/** A Tuesday, at noon. */
const NOW = Date.UTC(2026, 10, 24, 12);

const ages = (times: readonly number[], now = NOW) => times.map((time) => Math.round((now - time) / DAY));

/** One backup a day, thinned after each, as it happens. */
function afterDays(days: number, perDay = 1): { kept: number[]; now: number } {
  let kept: number[] = [];
  let now = NOW;
  for (let day = 0; day < days; day += 1) {
    for (let one = 0; one < perDay; one += 1) {
      now = NOW + day * DAY + one * HOUR;
      kept = backupsToKeep([...kept, now], now, 0);
    }
  }
  return { kept, now };
}

test('of nothing nothing stays', () => expect(backupsToKeep([], NOW, 0)).toEqual([]));

test('all of two days stay', () => {
  const times = Array.from({ length: 47 }, (_, hours) => NOW - hours * HOUR);
  expect(backupsToKeep(times, NOW, 0)).toEqual(times);
});

test('of an older day the last one stays', () => {
  const times = [NOW, NOW - 5 * DAY, NOW - 5 * DAY - HOUR, NOW - 5 * DAY - 2 * HOUR];
  expect(backupsToKeep(times, NOW, 0)).toEqual([NOW, NOW - 5 * DAY]);
});

test('which day that is the reader’s own clock says', () => {
  // 17:00 and 15:00 UTC are two days in Beijing.
  const times = [Date.UTC(2026, 10, 10, 17), Date.UTC(2026, 10, 10, 15)];
  expect(backupsToKeep(times, NOW, 480)).toHaveLength(2);
  expect(backupsToKeep(times, NOW, 0)).toHaveLength(1);
});

test('after two years of days: 2 of all, 12 daily, 10 weekly, 9 monthly', () => {
  const { kept, now } = afterDays(730);
  expect(kept).toHaveLength(2 + 12 + 10 + 9);
  expect(ages(kept, now).slice(0, 14)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  const oldest = ages(kept, now).at(-1) ?? 0;
  expect(oldest).toBeGreaterThan(290);
  expect(oldest).toBeLessThan(400);
});

test('no gap is longer than the periods say, on any day of two years', () => {
  for (let days = 1; days <= 730; days += 13) {
    const { kept, now } = afterDays(days);
    const gaps = kept.slice(1).map((time, at) => (kept[at] ?? now) - time);
    expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(62 * DAY);
    if (days > 3) expect(now - (kept[3] ?? 0)).toBeLessThanOrEqual(3 * DAY);
  }
});

test('who makes more in a day keeps no more in the end', () => {
  expect(afterDays(200, 5).kept.length).toBeLessThanOrEqual(2 * 5 + 5 + 12 + 10 + 9);
});

test('whatever the times are: the newest stays, nothing is invented, and doing it twice changes nothing', () => {
  const anyTimes = fc.array(fc.integer({ min: NOW - 800 * DAY, max: NOW + DAY }), { maxLength: 200 });
  fc.assert(
    fc.property(anyTimes, fc.integer({ min: -720, max: 840 }), (times, zone) => {
      const kept = backupsToKeep(times, NOW, zone);
      expect(new Set(times)).toEqual(new Set([...times, ...kept]));
      if (times.length > 0) expect(kept[0]).toBe(Math.max(...times));
      expect(kept.filter((time) => NOW - time >= 2 * DAY).length).toBeLessThanOrEqual(31);
      expect(backupsToKeep(kept, NOW, zone)).toEqual(kept);
    }),
  );
});
