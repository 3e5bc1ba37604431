import type { GlossaryCard } from '../glossary/compiled';
import { termsMeaning } from '../glossary/meaning';
import { isOwn, ownId, type SavedTerm } from '../glossary/saved-term';
import type { CardData } from '../messages/answers';
import type { Handlers } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import {
  bringTermBack,
  editTerm,
  findTerms,
  removeTerm,
  savedTerms,
  savedTermsById,
  saveTerm,
} from '../storage/saved-terms';
import { setStanding } from '../storage/standings';
import { glossaryCards } from './glossary-cards';
import { newTerm } from './new-term';
import { refreshReaders } from './refresh-readers';

type GlossaryRequests = Extract<keyof Handlers, `glossary.${string}` | `terms.${string}`>;

/** Requests about terms: their cards, and the reader's own glossary. */
export function glossaryHandlers(db: JieduDatabase): Pick<Handlers, GlossaryRequests> {
  return {
    'glossary.cards': async ({ ids }) => {
      const [cards, saved] = await Promise.all([glossaryCards(), savedTermsById(db, ids)]);
      return ids.flatMap((id) => cardData(Object.hasOwn(cards, id) ? cards[id] : undefined, saved.get(id)));
    },

    'glossary.meaning': async ({ english }) => {
      const [cards, own] = await Promise.all([glossaryCards(), savedTerms(db)]);
      return termsMeaning([...own, ...Object.values(cards)], english);
    },

    'terms.save': async ({ id, ...meeting }) => {
      const cards = await glossaryCards();
      const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
      if (card === undefined) throw new Error('This term is not in the glossary, so it could not be saved.');
      const { term, pinyin, english, explanation } = card;
      await saveTerm(db, { ...newTerm(), id, term, pinyin, english: [...english], explanation, ...meeting });
      return null;
    },

    'terms.create': async ({ term, ...fields }) => {
      const id = ownId(crypto.randomUUID());
      await saveTerm(db, { ...newTerm(), id, term, met: term, ...fields });
      await refreshReaders();
      return id;
    },

    'terms.edit': async ({ id, change }) => {
      await editTerm(db, id, change);
      await refreshReaders();
      return null;
    },

    'terms.remove': async ({ id }) => {
      await removeTerm(db, id);
      if (isOwn(id)) await refreshReaders();
      return null;
    },

    'terms.bringBack': async ({ id }) => {
      await bringTermBack(db, id);
      if (isOwn(id)) await refreshReaders();
      return null;
    },

    'terms.find': ({ query, limit }) => findTerms(db, query, limit),

    'terms.stand': async ({ id, standing }) => {
      await setStanding(db, id, standing);
      await refreshReaders();
      return null;
    },
  };
}

/** What the reader wrote outranks what is built in. */
function cardData(card: GlossaryCard | undefined, saved: SavedTerm | undefined): CardData[] {
  if (saved === undefined) return card === undefined ? [] : [{ card, saved: false, note: '' }];
  const { id, term, pinyin, english, explanation, note } = saved;
  const mine = { pinyin, english, explanation };
  const whole: GlossaryCard =
    card === undefined
      ? { id, term, variants: [], ...mine, parts: [], category: 'phrase', scope: 'national', related: [] }
      : { ...card, ...mine };
  return [{ card: whole, saved: true, note }];
}
