/** A character that stands by itself as a word, or at the edge of one of which no reading is recorded. */
export interface Place {
  /** What stands before it in its clause, folded. */
  readonly before: string;
  readonly after: string;
}

/** One reading of a character and where it has it; a pattern that is left out agrees with everything. */
export interface ReadingRule {
  readonly reading: string;
  /** Is matched at the end of what stands before the character. */
  readonly before?: RegExp;
  /** Is matched at the beginning of what stands after it. */
  readonly after?: RegExp;
}

/** The rules of a character, of which the first that agrees decides. */
export type ReadingRules = Readonly<Record<string, readonly ReadingRule[]>>;

/** How a character is read by rule; null where no rule agrees. */
export function readByRule(rules: ReadingRules, character: string, { before, after }: Place): string | null {
  if (!Object.hasOwn(rules, character)) return null;
  const rule = rules[character]?.find(
    (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  );
  return rule?.reading ?? null;
}
