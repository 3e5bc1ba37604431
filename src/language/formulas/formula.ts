import type { Span } from '../span';

/** One number of a formula and what it counts: 一主 and 三辅 of 一主三辅. */
export interface FormulaTerm {
  /** Null where the number is left open: N, X, 多. */
  readonly count: number | null;
  /** What is counted, with its measure word (个坚决不, 条硬措施); empty in 1+6+N. */
  readonly head: string;
}

/**
 * A numbered formula in a text: a number and a catchword that stand for a list (四个坚决不, 一主三辅, 1+6+N). Offsets are
 * UTF-16 units of the text as given; quotation marks around the formula are not part of it.
 */
export interface Formula extends Span {
  /** What stands there, line breaks and all. */
  readonly text: string;
  readonly terms: readonly FormulaTerm[];
  /** How many things it stands for: four, 1 + 3. Null where that is open. */
  readonly count: number | null;
  /** The literal words: "four × 坚决不", "one 主 + three 辅", "1 + 6 + N". */
  readonly reading: string;
  /** Id of the term that explains it; null where none does. */
  readonly known: string | null;
  /** Where the text itself spells out what is counted, as one stretch; null where it does not. */
  readonly partsAt: Span | null;
  /** The parts as they stand there, one by one; empty where it does not. */
  readonly parts: readonly Span[];
}

/** What is known already about a stretch of a text in which formulas are looked for. */
export interface TakenTerm extends Span {
  readonly id: string;
  /**
   * - `formula`: it is a formula wherever it counts anything;
   * - `perhaps`: it explains a formula that is found in it (三北工程 has none, 百千万工程 has);
   * - `name`: what looks like a formula in it is none (三亚, 二十届三中全会, 千瓦).
   */
  readonly role: 'formula' | 'perhaps' | 'name';
  /** How many parts its explanation lists; 0 or absent: none. */
  readonly parts?: number;
}
