import { sentenceAround } from '../language/sentence';
import type { Span } from '../language/span';

/** Longest title that is kept of a page, in UTF-16 units. */
export const TITLE_LIMIT = 500;

/** Where a term was met, as it is kept with it: its sentence, and the page. */
export function meetingAt(text: string, place: Span): { sentence: string; url: string; title: string } {
  return {
    sentence: sentenceAround(text, place),
    url: location.href,
    title: document.title.slice(0, TITLE_LIMIT),
  };
}
