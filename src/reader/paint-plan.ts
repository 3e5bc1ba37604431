import type { PaintedSpan } from '../page/painter';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/** What is painted where, in the order of the text: the reader's highlights and the terms. */
export function paintPlan({ marks, terms }: PageModel, cards: TermCards): PaintedSpan[] {
  const ofTerms: PaintedSpan[] = terms.map(({ id, start, end }) => ({
    start,
    end,
    style: cards.get(id)?.saved === true ? 'jiedu-saved' : 'jiedu-term',
  }));
  const ofMarks: PaintedSpan[] = marks.flatMap(({ span, highlight }) =>
    span === null ? [] : [{ ...span, style: `jiedu-mark-${highlight.colour}` }],
  );
  // Terms come in order, and there may be a hundred thousand of them.
  if (ofMarks.length === 0) return ofTerms;
  return [...ofTerms, ...ofMarks].sort((a, b) => a.start - b.start);
}
