import type { Direction } from './figure';
import type { FoundQualifier } from './qualifiers';
import type { UnitKind } from './unit';

/** A quantity as it was read, in offsets of the folded text and before anything is said in English. */
export interface QuantityReading {
  readonly start: number;
  readonly end: number;
  /** Where its number begins: a term that stands there takes the figure. */
  readonly numberStart: number;
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
  /** English unit of one. */
  readonly one: string;
  readonly kind: UnitKind;
  readonly si?: { readonly factor: number; readonly unit: string };
  readonly qualifier: Pick<FoundQualifier, 'approx' | 'wording'> | null;
  readonly direction: Direction;
  /** Said as a whole where English has a word for it: doubled, half. */
  readonly phrase?: string;
}
