import type { HighlightSelector } from '../../src/annotation/selector';
import { anchor, describe } from '../../src/page/anchoring';
import { element } from './text-view.subject';

/** Selects from the beginning of one element to the end of another and describes that. */
export function describeBetween(first: string, last: string): HighlightSelector {
  const range = document.createRange();
  range.setStartBefore(element(first));
  range.setEndAfter(element(last));
  const selector = describe(range, document);
  if (selector === null) throw new Error('nothing to describe');
  return selector;
}

/** What the selector finds in the page as it is now: the outcome and the text of the range. */
export function find(selector: HighlightSelector): [outcome: string, text: string | null] {
  const { outcome, range } = anchor(selector, document);
  return [outcome, range === null ? null : String(range)];
}
