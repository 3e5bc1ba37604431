/** What speaks for a place being the passage: similarities from 0 to 1. */
export interface Evidence {
  /** Of the words themselves. */
  readonly quote: number;
  /** Of the better of the two contexts. */
  readonly hi: number;
  /** Of the worse of the two contexts. */
  readonly lo: number;
}

/** A quote from this length on is found by itself; a shorter one stands too often by chance. */
export const TELLING_LENGTH = 12;

/**
 * Whether a place with the very words is accepted.
 * The thresholds here and below come from 11,760 cases on Chinese policy text: docs/decisions/0005-anchoring.md.
 *
 * @param length of the folded quote
 */
export function acceptsExact(length: number, { hi, lo }: Evidence): boolean {
  if (length >= TELLING_LENGTH) return true;
  if (length >= 6) return hi >= 0.6;
  return hi >= 0.7 || lo >= 0.5;
}

interface Rule {
  readonly quote: number;
  readonly hi: number;
  readonly lo: number;
}

const LONG_RULES: readonly Rule[] = [
  { quote: 0.9, hi: 0.5, lo: 0 },
  { quote: 0.8, hi: 0.6, lo: 0 },
  { quote: 0.6, hi: 0.6, lo: 0.35 },
  { quote: 0.5, hi: 0.7, lo: 0.55 },
];

const SHORT_RULES: readonly Rule[] = [
  { quote: 0.74, hi: 0.75, lo: 0 },
  { quote: 0.45, hi: 0.7, lo: 0.55 },
];

/** Whether a place with similar words is accepted. */
export function acceptsApproximate(length: number, evidence: Evidence): boolean {
  return rulesFor(length).some(
    (rule) => evidence.quote >= rule.quote && evidence.hi >= rule.hi && evidence.lo >= rule.lo,
  );
}

/**
 * The most edits at which a place could still be accepted, for a search that shall miss none.
 * @param contexts lengths of the contexts that are searched for together with the quote
 */
export function mostEdits(length: number, contexts: readonly [number, number]): number {
  const [longer, shorter] = [Math.max(...contexts), Math.min(...contexts)];
  const edits = rulesFor(length).map(
    (rule) => (1 - rule.quote) * length + (1 - rule.lo) * longer + (1 - rule.hi) * shorter,
  );
  return Math.ceil(Math.max(...edits));
}

function rulesFor(length: number): readonly Rule[] {
  return length >= 16 ? LONG_RULES : SHORT_RULES;
}
