import * as v from 'valibot';

const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What the scheduler knows of how well a term is remembered: the state of FSRS, in plain data. A term that was never
 * reviewed has none (null). Times are ms since the epoch.
 */
export const memorySchema = v.object({
  state: v.picklist(['learning', 'review', 'relearning']),
  due: time,
  /** When it was reviewed last. */
  last: time,
  /** Days after which it is recalled with a chance of 90 %. */
  stability: v.pipe(v.number(), v.minValue(0), v.finite()),
  /** 1 easy to 10 hard. */
  difficulty: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  /** Days between the last review and `due`; 0 within learning. */
  interval: count,
  /** Which of the short steps of learning comes next. */
  step: count,
  reviews: count,
  /** How often it was forgotten after it had been learned. */
  lapses: count,
});

export type Memory = v.InferOutput<typeof memorySchema>;
