import { HARD_BREAK } from '../language/fold';
import { areLineSiblings, areOnOneLine, continuesLine } from './wrapped-lines';

const SOFT_BREAK = '\n';

/** A stretch of the view's text, `end` exclusive, that one text node holds. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A stretch between hard breaks, and the block-level element in which it begins. */
export interface TextBlock {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

const INK = /\S/;

/**
 * Puts the text of a page together while a walk reports what it meets. Breaks wait until text follows, so
 * that there is one between two blocks however many elements end and begin there, and none at the ends.
 */
export class TextBuilder {
  readonly pieces: TextPiece[] = [];
  readonly blocks: TextBlock[] = [];
  readonly #parts: string[] = [];
  readonly #maxLength: number;
  #length = 0;
  #hard = true;
  #soft = 0;
  /** The block that has just ended with a line of its own, and the block after it that may continue it. */
  #ended: Element | null = null;
  #continuing: Element | null = null;
  /** Index in #parts of the first part of the line that is being written. */
  #lineFrom = 0;
  #block: Element | null = null;
  #blockStart = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** UTF-16 units so far, without breaks that still wait. */
  get length(): number {
    return this.#length;
  }

  get full(): boolean {
    return this.#length >= this.#maxLength;
  }

  beginBlock(element: Element): void {
    const continues = this.#hard && this.#ended !== null && areLineSiblings(this.#ended, element);
    this.#continuing = continues ? element : null;
    this.#ended = null;
    this.#hard = true;
  }

  endBlock(element: Element): void {
    this.#ended = this.#hard ? null : element;
    this.#continuing = null;
    this.#hard = true;
  }

  /** Something that is not read stands here. */
  obstacle(): void {
    this.#ended = null;
    this.#continuing = null;
    this.#hard = true;
  }

  lineBreak(): void {
    this.#soft += 1;
  }

  /**
   * Adds a text node's text and says where it stands. White space between blocks belongs to the mark-up and
   * is left out; what exceeds the greatest length is cut off.
   */
  add(node: Text, block: Element): TextPiece {
    const data = node.data;
    const between = (this.#hard || this.#soft > 0) && !INK.test(data);
    if (between || data === '') return { node, start: this.#length, end: this.#length };
    this.#writeBreak(data, node, block);
    const start = this.#length;
    const room = Math.max(0, this.#maxLength - start);
    this.#write(data.length > room ? data.slice(0, room) : data);
    const piece = { node, start, end: this.#length };
    if (piece.end > start) this.pieces.push(piece);
    return piece;
  }

  /** Closes the last block and returns the text. */
  finish(): string {
    this.#closeBlock();
    return this.#parts.join('');
  }

  #writeBreak(data: string, node: Text, block: Element): void {
    if (this.#hard) {
      const sameLine = this.#soft === 0 && this.#continuing !== null && areOnOneLine(this.#continuing);
      if (this.#continuesEndedLine(data, node, sameLine)) {
        this.#write(SOFT_BREAK);
        if (!sameLine) this.#lineFrom = this.#parts.length;
      } else {
        this.#openBlock(block);
      }
    } else if (this.#soft > 0) {
      this.#write(SOFT_BREAK.repeat(this.#soft));
      this.#lineFrom = this.#parts.length;
    }
    this.#hard = false;
    this.#soft = 0;
    this.#ended = null;
    this.#continuing = null;
  }

  #continuesEndedLine(data: string, node: Text, sameLine: boolean): boolean {
    // A line that begins with a link is an entry of a list of links.
    if (this.#continuing === null || node.parentElement?.localName === 'a') return false;
    return continuesLine(this.#parts.slice(this.#lineFrom).join(''), data, sameLine);
  }

  #openBlock(element: Element): void {
    this.#closeBlock();
    if (this.#length > 0) this.#write(HARD_BREAK);
    this.#block = element;
    this.#blockStart = this.#length;
    this.#lineFrom = this.#parts.length;
  }

  #closeBlock(): void {
    if (this.#block === null || this.#length === this.#blockStart) return;
    this.blocks.push({ element: this.#block, start: this.#blockStart, end: this.#length });
    this.#block = null;
  }

  #write(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
