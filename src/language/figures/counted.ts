import type { Unit, UnitMatch } from './unit';
import { unitAt } from './units';

/** 床位 with a verb between it and the number, but no other noun. */
const BEDS_BEFORE =
  /(?:床位|病床)(?:数|总数|总量)?(?:共有?|共计|合计|累计|已|已有|新增|净增|增加|增长|减少|达到?|达|增至|增加到|扩大到|突破|超过?|逾|近|约|不少于|不低于|了|至|到|为|有)*$/u;
const REACH_OF_NOUN = 14;
const BED: Unit = { many: 'beds', one: 'bed', kind: 'count', factor: 1 };

/** The unit after a number that reaches from `start` to `end`, by what is counted where that stands before: 床位2600张. */
export function unitCountedAt(text: string, start: number, end: number): UnitMatch | null {
  const found = unitAt(text, end);
  if (found === null || found.unit.many !== 'items') return found;
  return BEDS_BEFORE.test(text.slice(Math.max(0, start - REACH_OF_NOUN), start))
    ? { unit: BED, end: found.end }
    : found;
}
