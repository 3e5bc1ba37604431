import { AMBIGUOUS_WORDS } from './rules/ambiguous-words';
import { CHARACTER_RULES } from './rules/characters';
import { fittingReading } from './rules/rule';

/**
 * The reading of a character that stands as a word by itself, by what stands around it, its tone as a number
 * (`zhong4`); null where there is no rule.
 */
export function ruledReading(text: string, at: number): string | null {
  const rules = CHARACTER_RULES.get(text.charAt(at));
  return rules === undefined ? null : (fittingReading(rules, text, at, at + 1)?.[0] ?? null);
}

/** The reading of a word that has two of them, by what stands around it; null where there is no rule. */
export function ruledWord(text: string, start: number, end: number): readonly string[] | null {
  const rules = AMBIGUOUS_WORDS.get(text.slice(start, end));
  return rules === undefined ? null : fittingReading(rules, text, start, end);
}
