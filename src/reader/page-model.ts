import type { Highlight } from '../annotation/highlight';
import type { TermOccurrence } from '../glossary/recognise';
import type { Span } from '../language/span';
import type { Outcome } from '../messages/protocol';
import { boxAt, boxesOf, offsetAt, spansAt } from '../page/pointing';
import type { TextView } from '../page/text-view';

/** A saved highlight and where it was found again; `span` is null where it was not. */
export interface Mark {
  readonly highlight: Highlight;
  readonly outcome: Outcome;
  readonly span: Span | null;
}

/** Something under the pointer: a term or a highlight, its boxes, and the box that was hit. */
export interface Hit<T> {
  readonly what: T;
  readonly boxes: readonly DOMRect[];
  readonly box: DOMRect;
}

/** What is known of the page at one moment: its text, the terms in it and the highlights in it. */
export class PageModel {
  readonly view: TextView;
  readonly terms: readonly TermOccurrence[];
  readonly marks: readonly Mark[];
  /** The open shadow roots that hold text. */
  readonly shadowRoots: readonly ShadowRoot[];

  constructor(view: TextView, terms: readonly TermOccurrence[], marks: readonly Mark[]) {
    this.view = view;
    this.terms = terms;
    this.marks = marks;
    this.shadowRoots = shadowRootsOf(view);
  }

  withMarks(marks: readonly Mark[]): PageModel {
    return new PageModel(this.view, this.terms, marks);
  }

  termAt(x: number, y: number): Hit<TermOccurrence> | null {
    const offset = this.#offsetAt(x, y);
    return offset === null ? null : this.#hit(spansAt(this.terms, offset), (term) => term, x, y);
  }

  markAt(x: number, y: number): Hit<Mark> | null {
    const offset = this.#offsetAt(x, y);
    if (offset === null) return null;
    const holding = this.marks.filter(
      ({ span }) => span !== null && span.start <= offset && offset <= span.end,
    );
    return this.#hit(holding.reverse(), ({ span }) => span, x, y);
  }

  /** How often each term occurs, in the order of first occurrence. */
  countTerms(): { readonly id: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { id } of this.terms) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ id, count }));
  }

  #offsetAt(x: number, y: number): number | null {
    return offsetAt(this.view, x, y, this.shadowRoots);
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
