import type { Handlers } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import { bringTermBack, removeTerm, savedTerms, saveTerm } from '../storage/saved-terms';
import { glossaryCards } from './glossary-cards';

/** Requests about terms: their cards, and the reader's own glossary. */
export function glossaryHandlers(
  db: JieduDatabase,
): Pick<Handlers, 'glossary.cards' | 'terms.save' | 'terms.remove' | 'terms.bringBack' | 'terms.list'> {
  return {
    'glossary.cards': async ({ ids }) => {
      const [cards, mine] = await Promise.all([glossaryCards(), savedTerms(db)]);
      const saved = new Set(mine.map(({ id }) => id));
      return ids.flatMap((id) => {
        const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
        return card === undefined ? [] : [{ card, saved: saved.has(id) }];
      });
    },

    'terms.save': async ({ id, sentence, url, title }) => {
      const cards = await glossaryCards();
      const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
      if (card === undefined) throw new Error('This term is not in the glossary, so it could not be saved.');
      const { term, pinyin, english, explanation } = card;
      await saveTerm(db, {
        id,
        term,
        pinyin,
        english: [...english],
        explanation,
        sentence,
        url,
        title,
        savedAt: Date.now(),
        removedAt: 0,
      });
      return null;
    },

    'terms.remove': async ({ id }) => {
      await removeTerm(db, id);
      return null;
    },

    'terms.bringBack': async ({ id }) => {
      await bringTermBack(db, id);
      return null;
    },

    'terms.list': () => savedTerms(db),
  };
}
