import type { Category } from './entry';

/**
 * How much a reader of policy texts needs an entry of each kind explained: a slogan or a formula hides most, a place or
 * a unit least.
 */
const WEIGHTS: Readonly<Record<Category, number>> = {
  formula: 3,
  concept: 2.5,
  policy: 2.5,
  technical: 2,
  indicator: 2,
  meeting: 2,
  document: 1.5,
  event: 1.5,
  institution: 1.5,
  office: 1.5,
  group: 1.5,
  phrase: 1,
  place: 0.8,
  unit: 0.5,
};

/** Ranks the terms of a text: by their kind, and by how often they stand there, each further time counting less. */
export function importanceOf(category: Category, count: number): number {
  return WEIGHTS[category] * (1 + Math.log2(Math.max(1, count)));
}
