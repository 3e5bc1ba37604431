import * as v from 'valibot';
import { FACES } from './face';
import { memorySchema } from './memory';
import { GRADES } from './schedule';

/**
 * One review, kept for good: what was asked, how it went and what was known before. From these the parameters of the
 * scheduler can be optimised later, and the last one can be undone.
 */
export const reviewSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Id of the saved term. */
  term: v.pipe(v.string(), v.maxLength(300)),
  /** ms since the epoch. */
  at: v.pipe(v.number(), v.finite()),
  grade: v.picklist(GRADES),
  face: v.picklist(FACES),
  /** null: it was the first one. */
  before: v.nullable(memorySchema),
});

export type Review = v.InferOutput<typeof reviewSchema>;
