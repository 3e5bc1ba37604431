import { type FoldedText, toFoldedSpan, toSourceSpan } from '../language/fold';
import type { Span } from '../language/span';
import type { TextWords } from './text-words';
import { type WordLine, wordLine } from './word-card';

/**
 * The words of a stretch, one after the other. A word that the stretch cuts is there with the part inside it, which
 * is read as the whole word reads it.
 *
 * @param folded the passage that the stretch is of
 */
export function wordLines(folded: FoldedText, answer: TextWords, within: Span): WordLine[] {
  return answer.words.flatMap((word) => {
    const start = Math.max(word.start, within.start);
    const end = Math.min(word.end, within.end);
    const own = toFoldedSpan(folded, start, end);
    if (start >= end || own.start === own.end) return [];
    return [wordLine(folded, answer, toSourceSpan(folded, own.start, own.end))];
  });
}
