import type { TermOccurrence } from '../glossary/recognise';
import { boxesOf } from '../page/pointing';
import type { TextView } from '../page/text-view';

/**
 * The next (1) or the previous (-1) term that can be seen, round the page; from the given one, or else from what
 * is in the window.
 */
export function neighbour(
  terms: readonly TermOccurrence[],
  view: TextView,
  from: TermOccurrence | null,
  step: 1 | -1,
): TermOccurrence | null {
  let index = from === null ? firstInWindow(terms, view) - (step === 1 ? 1 : 0) : terms.indexOf(from);
  for (let tries = 0; tries < terms.length; tries += 1) {
    index = (index + step + terms.length) % terms.length;
    const term = terms[index];
    if (term !== undefined && boxesOf(view, term).length > 0) return term;
  }
  return null;
}

function firstInWindow(terms: readonly TermOccurrence[], view: TextView): number {
  const index = terms.findIndex((term) => {
    const box = boxesOf(view, term)[0];
    return box !== undefined && box.top >= 0 && box.top < window.innerHeight;
  });
  return Math.max(0, index);
}

/** Brings a stretch into the window, and only as far as it is needed. */
export function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  if (isInWindow(range)) return;
  // For scrollers inside the page; a whole page in one element is then moved by hand.
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (isInWindow(range)) return;
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
}

function isInWindow(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
