const DAY = 24 * 60 * 60 * 1_000;

/** A day of study begins at four in the morning: who reviews after midnight still reviews today. */
const DAY_STARTS = 4 * 60 * 60 * 1_000;

/** A point of time, and the clock by which the reader calls it today. */
export interface Moment {
  /** ms since the epoch. */
  readonly now: number;
  /** Minutes by which the local clock is ahead of UTC: −`Date.prototype.getTimezoneOffset()`. */
  readonly zone: number;
}

/** The number of the day of study that a time (ms since the epoch) falls on, by the clock of `zone`. */
export function dayOf(time: number, zone: Moment['zone']): number {
  return Math.floor(toDayClock(time, zone) / DAY);
}

/** When the day of study ends, in ms since the epoch. */
export function endOfDay({ now, zone }: Moment): number {
  return fromDayClock((dayOf(now, zone) + 1) * DAY, zone);
}

/** A time on a clock whose midnight, in UTC, is the beginning of the reader's day of study. */
export function toDayClock(time: number, zone: Moment['zone']): number {
  return time + zone * 60_000 - DAY_STARTS;
}

/** The way back from {@link toDayClock}. */
export function fromDayClock(time: number, zone: Moment['zone']): number {
  return time - zone * 60_000 + DAY_STARTS;
}
