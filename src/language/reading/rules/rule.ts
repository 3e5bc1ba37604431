import { numberedSyllable } from '../numbered-syllable';

/** When a character or a word has a reading; the first rule that fits decides. */
export interface Rule {
  /** With tone marks, a space between syllables. */
  readonly reading: string;
  /** What the text before it must end with, and what the text after it must begin with. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** The reading of policy texts, and the places where another is meant. Readings after 现代汉语词典. */
export interface PolyphoneRules {
  /** Null: where no rule fits, others decide. */
  readonly usual: readonly string[] | null;
  readonly rules: readonly (Omit<Rule, 'reading'> & { readonly reading: readonly string[] })[];
}

/** Folding makes most marks narrow; both forms are named, so that a rule reads as the text does. */
export const MARKS = '，,。；;：:！!？?、';
/** What ends a phrase: a mark, a bracket, a paragraph or the text. */
export const BORDER = `(?:$|[${MARKS}）)”》\\u2029\\s])`;
export const NUMERAL = '[〇零一二两三四五六七八九十百千万亿几数多\\d]';

/** How a character or word is mostly read, and the rules for its other readings. */
export function usually(usual: string, ...rules: Rule[]): PolyphoneRules {
  return {
    usual: numbered(usual),
    rules: rules.map((rule) => ({ ...rule, reading: numbered(rule.reading) })),
  };
}

/** The rules for readings of a character or word that is read by others where none of them fits. */
export function sometimes(...rules: Rule[]): PolyphoneRules {
  return { ...usually('', ...rules), usual: null };
}

function numbered(written: string): string[] {
  return written.split(' ').map(numberedSyllable);
}

/** How far a rule looks to either side, in UTF-16 units of folded text. */
const BEFORE = 24;
const AFTER = 32;

/** What the first rule that fits says of a place, else the usual reading if there is one. */
export function fittingReading(
  { usual, rules }: PolyphoneRules,
  text: string,
  start: number,
  end: number,
): readonly string[] | null {
  if (rules.length === 0) return usual;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const fitting = rules.find(
    (rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
  );
  return fitting?.reading ?? usual;
}
