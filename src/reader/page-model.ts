import type { Highlight } from '../annotation/highlight';
import type { TermOccurrence } from '../glossary/recognise';
import type { Figure } from '../language/figures/figure';
import type { Formula } from '../language/formulas/formula';
import type { Span } from '../language/span';
import type { Outcome } from '../messages/answers';
import { boxAt, boxesOf, offsetAt, spansAt } from '../page/pointing';
import type { TextView } from '../page/text-view';

/** A saved highlight and where it was found again; `span` is null where it was not. */
export interface Mark {
  readonly highlight: Highlight;
  readonly outcome: Outcome;
  readonly span: Span | null;
}

/** What is found by reading alone, each in the order of the text. */
export interface Found {
  readonly terms: readonly TermOccurrence[];
  readonly figures: readonly Figure[];
  readonly formulas: readonly Formula[];
}

/** With the radicals that text from PDF has in place of characters. */
const HAN = /\p{Script=Han}/u;

/** Lines of text are about as far apart as this, in CSS px. */
const SAMPLE_STEP = 24;

/** Something under the pointer: a term or a highlight, its boxes, and the box that was hit. */
export interface Hit<T> {
  readonly what: T;
  readonly boxes: readonly DOMRect[];
  readonly box: DOMRect;
}

/** What is known of the page at one moment: its text, the terms in it and the highlights in it. */
export class PageModel implements Found {
  readonly view: TextView;
  readonly terms: readonly TermOccurrence[];
  readonly figures: readonly Figure[];
  readonly formulas: readonly Formula[];
  readonly marks: readonly Mark[];
  /** The open shadow roots that hold text. */
  readonly shadowRoots: readonly ShadowRoot[];

  constructor(view: TextView, { terms, figures, formulas }: Found, marks: readonly Mark[]) {
    this.view = view;
    this.terms = terms;
    this.figures = figures;
    this.formulas = formulas;
    this.marks = marks;
    this.shadowRoots = shadowRootsOf(view);
  }

  withMarks(marks: readonly Mark[]): PageModel {
    return new PageModel(this.view, this, marks);
  }

  /** The place of the caret that a point of the viewport is nearest to; null where there is no text. */
  caretAt(x: number, y: number): number | null {
    return offsetAt(this.view, x, y, this.shadowRoots);
  }

  /** @param caret that of the point */
  termAt(caret: number, x: number, y: number): Hit<TermOccurrence> | null {
    return this.#hit(spansAt(this.terms, caret), (term) => term, x, y);
  }

  /** @param caret that of the point */
  figureAt(caret: number, x: number, y: number): Hit<Figure> | null {
    return this.#hit(spansAt(this.figures, caret), (figure) => figure, x, y);
  }

  /** @param caret that of the point */
  formulaAt(caret: number, x: number, y: number): Hit<Formula> | null {
    return this.#hit(spansAt(this.formulas, caret), (formula) => formula, x, y);
  }

  /** @param caret that of the point */
  markAt(caret: number, x: number, y: number): Hit<Mark> | null {
    const holding = this.marks.filter(
      ({ span }) => span !== null && span.start <= caret && caret <= span.end,
    );
    return this.#hit(holding.reverse(), ({ span }) => span, x, y);
  }

  /**
   * The offset of the Chinese character under a point, which the caret stands before or behind; null: there is none.
   *
   * @param caret that of the point
   */
  characterAt(caret: number, x: number, y: number): number | null {
    for (const offset of [caret, caret - 1]) {
      if (!isHanAt(this.view.text, offset)) continue;
      if (boxAt(boxesOf(this.view, { start: offset, end: offset + 1 }), x, y) !== null) return offset;
    }
    return null;
  }

  /** The first character that stands in the window, as an empty stretch; null: there is no text in it. */
  windowStart(): Span | null {
    for (let y = SAMPLE_STEP; y < window.innerHeight; y += SAMPLE_STEP) {
      for (const share of [0.1, 0.3, 0.5, 0.7]) {
        const x = window.innerWidth * share;
        const caret = this.caretAt(x, y);
        const offset = caret === null ? null : this.characterAt(caret, x, y);
        if (offset !== null) return { start: offset, end: offset };
      }
    }
    return null;
  }

  /** How often each term occurs, in the order of first occurrence. */
  countTerms(): { readonly id: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { id } of this.terms) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ id, count }));
  }

  #hit<T>(candidates: readonly T[], spanOf: (what: T) => Span | null, x: number, y: number): Hit<T> | null {
    for (const what of candidates) {
      const span = spanOf(what);
      const boxes = span === null ? [] : boxesOf(this.view, span);
      const box = boxAt(boxes, x, y);
      if (box !== null) return { what, boxes, box };
    }
    return null;
  }
}

function isHanAt(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset);
  return codePoint !== undefined && HAN.test(String.fromCodePoint(codePoint));
}

function shadowRootsOf(view: TextView): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { node } of view.pieces) {
    let root = node.getRootNode();
    // The browser needs every root on the path, so those around a root count as well.
    while (root instanceof ShadowRoot && !roots.has(root)) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...roots];
}
