import type { HighlightSelector } from '../../src/annotation/selector';
import { anchorInView, describe } from '../../src/page/anchoring';
import { element, read } from './text-view.subject';

/** Selects from the beginning of one element to the end of another and describes that. */
export function describeBetween(first: string, last: string): HighlightSelector {
  const range = document.createRange();
  range.setStartBefore(element(first));
  range.setEndAfter(element(last));
  const selector = describe(range, read(document));
  if (selector === null) throw new Error('nothing to describe');
  return selector;
}

/** Reads the page as it is now and says what the selector finds: the outcome and the text of the range. */
export function find(selector: HighlightSelector): [outcome: string, text: string | null] {
  const view = read(document);
  const work = anchorInView([selector], view);
  let step = work.next();
  while (!step.done) step = work.next();
  const result = step.value[0];
  if (result === undefined || !('span' in result)) return [result?.outcome ?? 'none', null];
  const range = view.toRange(result.span.start, result.span.end);
  return [result.outcome, range === null ? null : String(range)];
}
