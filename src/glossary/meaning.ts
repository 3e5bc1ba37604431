import { fold } from '../language/fold';

/** An entry, as far as it says what Chinese is called in English. */
export interface Rendered {
  readonly term: string;
  readonly variants?: readonly string[];
  readonly english: readonly string[];
}

/** Terms that a search by meaning names; who finds more has to say more. */
const MOST = 60;

/**
 * The Chinese terms that something is called in English: those of which one rendering has every word of the query,
 * or words that begin so (guarantee finds 三保, "three guarantees"). Folded, as texts are that are searched for them.
 */
export function termsMeaning(entries: Iterable<Rendered>, english: string): string[] {
  const wanted = wordsOf(english);
  if (wanted.length === 0) return [];
  const found = new Set<string>();
  for (const { term, variants = [], english: renderings } of entries) {
    if (!renderings.some((rendering) => says(rendering, wanted))) continue;
    for (const form of [term, ...variants]) found.add(fold(form).text);
    if (found.size >= MOST) break;
  }
  return [...found].slice(0, MOST);
}

function says(rendering: string, wanted: readonly string[]): boolean {
  const words = wordsOf(rendering);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(english: string): string[] {
  return english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
