/** What sort of thing a unit counts or measures; it decides which numbers may stand before it. */
export type UnitKind = 'money' | 'physical' | 'count' | 'time' | 'ratio';

export interface Conversion {
  readonly factor: number;
  readonly unit: string;
}

/** A unit as Chinese texts write it. */
export interface Unit {
  /** English name of the base unit, plural. */
  readonly many: string;
  readonly one: string;
  readonly kind: UnitKind;
  /** How many base units it is: 1000 for 公里 where the base were the metre. */
  readonly factor: number;
  /** To the metric unit of English texts. */
  readonly si?: Conversion;
  /** Only numbers in Arabic numerals, or of 万 and more, stand before it: 3度 but not 一度, 万方 but not 三方. */
  readonly strict?: 'arabic' | 'scaled';
  /** What may not follow, because it makes another word of the unit: 场所, 处理. */
  readonly unless?: RegExp;
}

/** The longest unit that a folded text has at a place, and where it ends. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}
