const DAY = 24 * 60 * 60 * 1_000;

/** All backups of so many days stay. */
const ALL_OF = 2 * DAY;

/**
 * Of older backups the newest of each period stays, for as many periods as there are backups of: two weeks by the
 * day, then ten weeks, then nine months: ten months or more in all.
 */
const PERIODS = [
  { count: 12, periodOf: dayOf },
  { count: 10, periodOf: weekOf },
  { count: 9, periodOf: monthOf },
] as const;

/**
 * Which backups stay when older ones are thinned out.
 *
 * @param times when they were made, in ms since the epoch
 * @param zone minutes by which the local clock is ahead of UTC
 * @returns the times of those that stay, the newest first
 */
export function backupsToKeep(times: readonly number[], now: number, zone: number): number[] {
  const newestFirst = [...new Set(times)].sort((a, b) => b - a);
  // A time in the future is that of a clock that was wrong: such a backup is not older than it says.
  const kept = newestFirst.filter((time) => now - time < ALL_OF);
  let rest = newestFirst.slice(kept.length);
  for (const { count, periodOf } of PERIODS) {
    const newest = new Map<number, number>();
    for (const time of rest) {
      const period = periodOf(time, zone);
      if (newest.size === count && !newest.has(period)) break;
      if (!newest.has(period)) newest.set(period, time);
    }
    const last = [...newest.keys()].at(-1);
    kept.push(...newest.values());
    rest = rest.filter((time) => last !== undefined && periodOf(time, zone) < last);
  }
  return kept;
}

function dayOf(time: number, zone: number): number {
  return Math.floor((time + zone * 60_000) / DAY);
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf(time: number, zone: number): number {
  return Math.floor((dayOf(time, zone) + 3) / 7);
}

function monthOf(time: number, zone: number): number {
  const local = new Date(time + zone * 60_000);
  return local.getUTCFullYear() * 12 + local.getUTCMonth();
}
