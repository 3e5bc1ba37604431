import type { GlossaryEntry } from '../../src/glossary/entry';

/** A term with the renderings that somebody else found for it. */
export interface Evidence {
  readonly zh: string;
  readonly en: readonly string[];
}

/** How the glossary stands to one piece of evidence. */
export interface Comparison {
  readonly evidence: Evidence;
  /** `preferred`: our first rendering is among theirs; `listed`: another of ours is; `missing`: no entry. */
  readonly outcome: 'preferred' | 'listed' | 'different' | 'missing';
  /** Our renderings, of all senses of the term. */
  readonly ours: readonly string[];
}

/** Words that come and go with word order: "the committee of the congress", "congress committee". */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of']);

/**
 * Reduces a rendering to what two translators of the same mind would share: no articles, no plural, no order of
 * words, no remarks in brackets, one spelling of -ize.
 */
export function reduceRendering(rendering: string): string {
  return rendering
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’]s?\b/g, ' ')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && !FUNCTION_WORDS.has(word))
    .map(singular)
    .map((word) => word.replace(/is(e|ed|ing|ation)$/, 'iz$1'))
    .sort()
    .join(' ');
}

/** Good enough to compare with, not to print: "policies" and "policy" become one, so do "bus" and "bu". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Compares the glossary with evidence, piece by piece, in the order of the evidence. */
export function compareWithEvidence(
  entries: readonly GlossaryEntry[],
  evidence: readonly Evidence[],
): Comparison[] {
  const byForm = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    for (const form of new Set([entry.term, ...(entry.variants ?? [])])) {
      byForm.set(form, [...(byForm.get(form) ?? []), entry]);
    }
  }
  return evidence.map((piece) => {
    const found = byForm.get(bareForm(piece.zh)) ?? [];
    return {
      evidence: piece,
      outcome: outcomeOf(found, piece),
      ours: found.flatMap(({ english }) => english),
    };
  });
}

function outcomeOf(entries: readonly GlossaryEntry[], evidence: Evidence): Comparison['outcome'] {
  if (entries.length === 0) return 'missing';
  const theirs = new Set(evidence.en.map(reduceRendering));
  const agrees = (rendering: string | undefined) =>
    rendering !== undefined && theirs.has(reduceRendering(rendering));
  if (entries.some(({ english }) => agrees(english[0]))) return 'preferred';
  return entries.some(({ english }) => english.some(agrees)) ? 'listed' : 'different';
}

/** Entries hold no quotation marks and spaces; evidence may. */
function bareForm(zh: string): string {
  return zh.replace(/[\s“”"「」『』《》]/gu, '');
}
