import type { TextBlock, TextPiece } from './text-builder';

/** Where a node's text stands in the view; empty for a node that gave none. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a reading found: see `TextView`, whose shape it has. */
export class PageText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly pieces: readonly TextPiece[];
  readonly #places: ReadonlyMap<Node, Place>;

  constructor(
    text: string,
    blocks: readonly TextBlock[],
    pieces: readonly TextPiece[],
    places: ReadonlyMap<Node, Place>,
  ) {
    this.text = text;
    this.blocks = blocks;
    this.pieces = pieces;
    this.#places = places;
  }

  toRange(start: number, end: number): Range | null {
    const first = this.pieces[this.#firstEndingAfter(start)];
    const last = this.pieces[this.#firstStartingFrom(end) - 1];
    if (first === undefined || last === undefined || last.start < first.start) return null;
    const from = Math.max(start, first.start);
    const to = Math.min(end, last.end);
    if (from >= to || !this.#holds(first, from, to) || !this.#holds(last, from, to)) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, from - first.start);
    range.setEnd(last.node, to - last.start);
    // Setting an end in another tree, or before the start, moves the start there.
    return range.startContainer === first.node && !range.collapsed ? range : null;
  }

  offsetOf(node: Node, offset: number): number | null {
    const place = this.#places.get(node);
    if (place === undefined) return null;
    if (node instanceof Text) return Math.min(place.start + offset, place.end);
    for (let child = node.childNodes[offset] ?? null; child !== null; child = child.nextSibling) {
      const there = this.#places.get(child);
      if (there !== undefined) return there.start;
    }
    return place.end;
  }

  /** Whether the node is still in the document with the words that were read from it between two offsets. */
  #holds(piece: TextPiece, start: number, end: number): boolean {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (!piece.node.isConnected || piece.node.length < to - piece.start) return false;
    return piece.node.substringData(from - piece.start, to - from) === this.text.slice(from, to);
  }

  #firstEndingAfter(offset: number): number {
    return this.#firstIndex((piece) => piece.end > offset);
  }

  #firstStartingFrom(offset: number): number {
    return this.#firstIndex((piece) => piece.start >= offset);
  }

  /** Index of the first piece of which something holds that holds of all after it; else their number. */
  #firstIndex(holds: (piece: TextPiece) => boolean): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const piece = this.pieces[middle];
      if (piece === undefined || holds(piece)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
