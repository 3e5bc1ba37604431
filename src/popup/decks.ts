import type { SavedTerm } from '../glossary/saved-term';
import type { CountedTerm } from '../messages/protocol';
import type { Deck } from '../ui/popup/ReviewView';

/** What can be taken one by one: the reader's glossary, and the terms of the page before it is read. */
export function decksOf(saved: readonly SavedTerm[], page: readonly CountedTerm[]): Deck[] {
  return [
    {
      name: 'My glossary',
      cards: saved.map(({ id, term, pinyin, english, explanation, sentence }) => ({
        id,
        term,
        pinyin,
        english: english.join('; '),
        explanation,
        sentence,
      })),
    },
    {
      name: 'Terms of this page',
      cards: page.map(({ id, term, pinyin, english }) => ({
        id,
        term,
        pinyin,
        english,
        explanation: '',
        sentence: '',
      })),
    },
  ];
}
