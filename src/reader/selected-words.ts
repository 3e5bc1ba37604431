import type { WordLine } from '../dictionary/word-card';
import { wordLines } from '../dictionary/word-lines';
import type { Span } from '../language/span';
import type { PageModel } from './page-model';
import type { PageWords } from './page-words';
import type { TermCards } from './term-cards';

/** A word of a selection: of the policy glossary where it has one, else of the dictionary. */
export interface SelectedWord extends WordLine {
  readonly isTerm: boolean;
}

const HAN = /\p{Script=Han}/u;

/** The words of a selection one by one, in offsets of the page's view; what lies in a term is one word with it. */
export async function selectedWords(
  model: PageModel,
  words: PageWords,
  cards: TermCards,
  selection: Span,
): Promise<SelectedWord[]> {
  const terms = termsIn(model, cards, selection);
  const plain = (await linesIn(model.view.text, words, selection)).filter((line) =>
    terms.every(({ start, end }) => line.end <= start || line.start >= end),
  );
  return [...terms, ...plain.map((line) => ({ ...line, isTerm: false }))].sort((a, b) => a.start - b.start);
}

function termsIn({ view, terms }: PageModel, cards: TermCards, { start, end }: Span): SelectedWord[] {
  return terms.flatMap((term) => {
    const card = term.start >= start && term.end <= end ? cards.get(term.id)?.card : undefined;
    if (card === undefined) return [];
    const text = view.text.slice(term.start, term.end).replace(/\s+/g, '');
    const gloss = card.english[0] ?? '';
    return [{ start: term.start, end: term.end, text, pinyin: card.pinyin, gloss, isTerm: true }];
  });
}

async function linesIn(text: string, words: PageWords, { start, end }: Span): Promise<WordLine[]> {
  const lines: WordLine[] = [];
  let at = start;
  while (at < end) {
    const passage = HAN.test(text.charAt(at)) ? await words.passage(at) : null;
    if (passage === null) {
      at += 1;
      continue;
    }
    const from = passage.start;
    const within = { start: at - from, end: Math.min(end, passage.end) - from };
    for (const line of wordLines(passage.folded, passage.answer, within)) {
      lines.push({ ...line, start: from + line.start, end: from + line.end });
    }
    at = Math.max(at + 1, passage.end);
  }
  return lines;
}
