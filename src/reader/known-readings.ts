import type { KnownReading } from '../language/reading/known-reading';
import type { Span } from '../language/span';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/** How the glossary reads the terms that lie within a stretch, in offsets from where the stretch begins. */
export function knownReadings({ view, terms }: PageModel, cards: TermCards, within: Span): KnownReading[] {
  return terms.flatMap(({ id, start, end }) => {
    const card = start >= within.start && end <= within.end ? cards.get(id)?.card : undefined;
    // A variant has other characters than the term whose pinyin the card gives.
    if (card === undefined || !isWritten(view.text.slice(start, end), card.term)) return [];
    return [{ start: start - within.start, end: end - within.start, pinyin: card.pinyin }];
  });
}

function isWritten(text: string, term: string): boolean {
  return text.replace(/[\s“”‘’"「」『』]/g, '') === term;
}
