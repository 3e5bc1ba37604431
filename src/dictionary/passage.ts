import type { Span } from '../language/span';

/** Sentences are kept whole up to this many UTF-16 units on either side: longer ones are cut where it must be. */
const BEFORE = 200;
const AFTER = 400;

const PARAGRAPH_END = '\u2029';
const SENTENCE_END = /[。！？；\u2029]/;

/**
 * The stretch of a page's text whose words are looked up together, because a reader who points at one of them will
 * point at the next: whole sentences of one paragraph, from the one around `offset` on.
 */
export function passageAround(text: string, offset: number): Span {
  const earliest = Math.max(0, offset - BEFORE);
  let start = offset;
  while (start > earliest && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;

  const latest = Math.min(text.length, offset + AFTER);
  let end = offset;
  let lastSentence = offset;
  while (end < latest && text.charAt(end) !== PARAGRAPH_END) {
    end += 1;
    if (SENTENCE_END.test(text.charAt(end - 1))) lastSentence = end;
  }
  const isWhole = end === text.length || text.charAt(end) === PARAGRAPH_END;
  return { start, end: isWhole || lastSentence === offset ? end : lastSentence };
}
