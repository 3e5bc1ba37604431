import type { PaintedSpan } from '../page/painter';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/** What is painted where, in the order of the text: the reader's highlights and the terms. */
export function paintPlan({ marks, terms }: PageModel, cards: TermCards): PaintedSpan[] {
  const plan: PaintedSpan[] = marks.flatMap(({ span, highlight }) =>
    span === null ? [] : [{ ...span, style: `jiedu-mark-${highlight.colour}` }],
  );
  for (const { id, start, end } of terms) {
    plan.push({ start, end, style: cards.get(id)?.saved === true ? 'jiedu-saved' : 'jiedu-term' });
  }
  return plan.sort((a, b) => a.start - b.start);
}
