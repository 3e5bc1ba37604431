import type { TermOccurrence } from '../glossary/recognise';
import type { Figure } from '../language/figures/figure';
import type { Formula } from '../language/formulas/formula';
import { boxAt, boxesOf } from '../page/pointing';
import type { WordMode } from '../settings/settings';
import type { Hit, Mark, PageModel } from './page-model';
import type { PageWord, PageWords } from './page-words';
import { isWithin } from './read-slices';

/**
 * What the pointer is on. A figure stands above the terms that are its unit, a term above all else, a highlight above
 * a plain word.
 */
export type Target =
  | ({ readonly kind: 'term' } & Hit<TermOccurrence>)
  | ({ readonly kind: 'figure' } & Hit<Figure>)
  | ({ readonly kind: 'formula' } & Hit<Formula>)
  | ({ readonly kind: 'mark' } & Hit<Mark>)
  | ({ readonly kind: 'word' } & Hit<PageWord>);

export interface WordWishes {
  readonly mode: WordMode;
  /** Whether the key is held that asks for plain words. */
  readonly held: boolean;
  /** Whether figures and formulas are marked: then their cards open in each mode. */
  readonly markFigures: boolean;
  readonly markFormulas: boolean;
  /** The word whose card is open: it stays when the key is let go. */
  readonly open: PageWord | null;
}

/** Finds what is under a point of the viewport, and has the words around it fetched. */
export function targetAt(
  model: PageModel,
  words: PageWords,
  x: number,
  y: number,
  wishes: WordWishes,
): Target | null {
  const caret = model.caretAt(x, y);
  if (caret === null) return null;
  if (wishes.mode !== 'never') words.want(caret);
  const term = model.termAt(caret, x, y);
  const figure = model.figureAt(caret, x, y);
  const isUnit = figure !== null && term !== null && isWithin(term.what, figure.what);
  if (term !== null && !isUnit) return { kind: 'term', ...term };
  const formula = model.formulaAt(caret, x, y);
  if (formula !== null && (wishes.markFormulas || asks(wishes))) return { kind: 'formula', ...formula };
  if (figure !== null && (wishes.markFigures || asks(wishes))) return { kind: 'figure', ...figure };
  const mark = model.markAt(caret, x, y);
  if (mark !== null) return { kind: 'mark', ...mark };
  const word = wordAt(model, words, caret, x, y);
  const isWanted = asks(wishes) || word?.what === wishes.open;
  return word !== null && isWanted ? { kind: 'word', ...word } : null;
}

/** Whether plain words are wanted now. */
function asks({ mode, held }: WordWishes): boolean {
  return mode === 'always' || (mode === 'key' && held);
}

function wordAt(
  model: PageModel,
  words: PageWords,
  caret: number,
  x: number,
  y: number,
): Hit<PageWord> | null {
  const character = model.characterAt(caret, x, y);
  const what = character === null ? null : words.at(character);
  if (what === null) return null;
  const boxes = boxesOf(model.view, what);
  const box = boxAt(boxes, x, y);
  return box === null ? null : { what, boxes, box };
}

/** What a click does something to: there it is the page's alone. */
const ACTIVE =
  'a[href], button, label, summary, [role=button], [onclick], [contenteditable]:not([contenteditable=false])';

/** Whether a click is for the page alone: on a link, a button or in a text that is being written. */
export function isForThePage(event: Event): boolean {
  const element = event.composedPath()[0];
  return element instanceof Element && element.closest(ACTIVE) !== null;
}
