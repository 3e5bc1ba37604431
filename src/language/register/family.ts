/**
 * A family of cues: something a reader of Chinese would point at to say "this is (not) an official report".
 * Families are written by hand; how much each counts is learned (`weights.generated.ts`). They are matched on
 * the shaped text (see `shape.ts`): simplified, without quotation marks, half-width punctuation, `0` for a
 * number, `§` for a number like 8.1.2, `a` for a run of Latin letters.
 */
export interface Family {
  readonly id: string;
  /** What the reader is told about a text that shows it. */
  readonly reason: string;
  /** The weight expected by judgement, towards which training shrinks: no corpus shows every genre. */
  readonly expected: number;
  /** With the `g` flag; every match counts once. */
  readonly pattern: RegExp;
}

/** A pattern of words separated by white space, longest first, so that 党中央 is not found as 中央. */
export function words(list: string): RegExp {
  const alternatives = list.trim().split(/\s+/);
  return new RegExp(alternatives.sort((a, b) => b.length - a.length).join('|'), 'g');
}
