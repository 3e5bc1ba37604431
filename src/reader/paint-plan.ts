import { isOwn } from '../glossary/saved-term';
import type { PageOpening } from '../messages/answers';
import type { PaintedSpan } from '../page/painter';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/**
 * What is painted where, in the order of the text: the reader's highlights, the terms, figures and formulas. Terms that the reader knows
 * keep their cards but not their underlines.
 */
export function paintPlan(
  { marks, terms, figures, formulas }: PageModel,
  cards: TermCards,
  { standings, settings }: Pick<PageOpening, 'standings' | 'settings'>,
): PaintedSpan[] {
  const known = new Set(standings.filter(({ standing }) => standing === 'known').map(({ id }) => id));
  const ofTerms = terms.flatMap(({ id, start, end }): PaintedSpan[] => {
    const saved = cards.get(id)?.saved === true;
    if (known.has(id) && !saved) return [];
    return [{ start, end, style: isOwn(id) ? 'jiedu-own' : saved ? 'jiedu-saved' : 'jiedu-term' }];
  });
  const ofMarks: PaintedSpan[] = marks.flatMap(({ span, highlight }) =>
    span === null ? [] : [{ ...span, style: `jiedu-mark-${highlight.colour}` }],
  );
  const ofFigures: PaintedSpan[] = settings.markFigures
    ? figures.map(({ start, end }) => ({ start, end, style: 'jiedu-figure' }))
    : [];
  const ofFormulas: PaintedSpan[] = settings.markFormulas
    ? formulas.map(({ start, end }) => ({ start, end, style: 'jiedu-formula' }))
    : [];
  // Terms come in order, and there may be a hundred thousand of them.
  if (ofMarks.length + ofFigures.length + ofFormulas.length === 0) return ofTerms;
  return [...ofTerms, ...ofFigures, ...ofFormulas, ...ofMarks].sort((a, b) => a.start - b.start);
}
