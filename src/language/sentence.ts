import type { Span } from './span';

const SENTENCE_END = /[。！？；\u2029]/;

/** Longest sentence that is kept with a term, in UTF-16 units: some are a page long. */
const LIMIT = 300;

/**
 * The sentence that a stretch stands in, on one line. Of a very long one the part around the stretch.
 */
export function sentenceAround(text: string, { start, end }: Span): string {
  let from = start;
  while (from > 0 && start - from < LIMIT / 2 && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < LIMIT / 2 && !SENTENCE_END.test(text.charAt(to))) to += 1;
  if (to < text.length && text.charAt(to) !== '\u2029' && SENTENCE_END.test(text.charAt(to))) to += 1;
  return text
    .slice(from, to)
    .replace(/([\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
