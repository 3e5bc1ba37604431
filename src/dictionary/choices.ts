import { type FoldedText, toFoldedSpan, toSourceSpan } from '../language/fold';
import type { Span } from '../language/span';
import type { Entries } from './text-words';

/** What else a reader may have meant who points at a word. Each list begins with its longest word. */
export interface Choices {
  /** Words of the dictionary that hold the word. */
  readonly longer: readonly Span[];
  /** Words of two characters or more inside it. */
  readonly shorter: readonly Span[];
  /**
   * Words that begin or end in the middle of a word that the dictionary does not have: there segmentation may be
   * wrong. Elsewhere they are mostly chance, and to show them would mislead: 家的, a wife, in 国家的.
   */
  readonly across: readonly Span[];
}

/** The longest words of CC-CEDICT that are no sentences; beyond it nothing is looked for. */
const LONGEST = 16;

/**
 * The words of the dictionary that overlap a word, in source offsets.
 *
 * @param folded the text in which the word stands
 * @param word in source offsets
 */
export function choicesAround(folded: FoldedText, entries: Entries, word: Span): Choices {
  const own = toFoldedSpan(folded, word.start, word.end);
  const found: Span[] = [];
  for (let start = Math.max(0, own.start - LONGEST); start < own.end; start += 1) {
    const from = Math.max(start + 2, own.start + 1);
    const to = Math.min(folded.text.length, start + LONGEST);
    for (let end = from; end <= to; end += 1) {
      if (Object.hasOwn(entries, folded.text.slice(start, end))) found.push({ start, end });
    }
  }
  const isKnown = Object.hasOwn(entries, folded.text.slice(own.start, own.end));
  const longestFirst = found
    .filter(({ start, end }) => start !== own.start || end !== own.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const sources = (belongs: (span: Span) => boolean) =>
    longestFirst.filter(belongs).map(({ start, end }) => toSourceSpan(folded, start, end));
  return {
    longer: sources((span) => span.start <= own.start && span.end >= own.end),
    shorter: sources((span) => span.start >= own.start && span.end <= own.end),
    across: sources(
      (span) =>
        !isKnown &&
        ((span.start < own.start && span.end < own.end) || (span.start > own.start && span.end > own.end)),
    ),
  };
}
