import type { FormulaTerm } from './formula';
import { countOf } from './terms';

const PROGRAMME = /(?<scales>十百千万?|百千万?|千百万|千万)(?<noun>工程|行动|计划)?(?![款量师部项])/uy;

/** A programme that is called by how many it reaches. */
export interface Programme {
  readonly end: number;
  readonly terms: readonly FormulaTerm[];
  /** It says that it is one: 百千万工程. 千万 alone is a number. */
  readonly isNamed: boolean;
}

/** The programme that begins at a place: 百千万工程, 十百千. */
export function programmeAt(text: string, start: number): Programme | null {
  PROGRAMME.lastIndex = start;
  const found = PROGRAMME.exec(text);
  const scales = found?.groups?.['scales'];
  if (found === null || scales === undefined) return null;
  return {
    end: start + found[0].length,
    terms: [...scales].map((scale) => ({ count: countOf(scale) ?? null, head: '' })),
    isNamed: found.groups?.['noun'] !== undefined,
  };
}
