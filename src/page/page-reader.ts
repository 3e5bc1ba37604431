import { flowOf, isRendered } from './flow';
import { PageText, type Place } from './page-text';
import { TextBuilder } from './text-builder';

/** An element whose children are being read. */
interface Frame {
  readonly element: Element;
  readonly isBlock: boolean;
  /** Whether text directly inside it can be seen. */
  readonly visible: boolean;
  /** The nearest block-level element, itself included. */
  readonly block: Element;
  readonly place: { readonly start: number; end: number };
  /** The nodes assigned to a slot, which are not siblings of each other; null for ordinary children. */
  readonly assigned: Iterator<Node> | null;
  next: Node | null;
}

/** Walks the flat tree under a root, a node at a time, without recursion: pages nest as deep as they like. */
export class PageReader {
  readonly #builder: TextBuilder;
  readonly #skip: Element | null;
  readonly #places = new Map<Node, Place>();
  readonly #stack: Frame[] = [];

  constructor(root: Document | ShadowRoot | Element, skip: Element | null, maxLength: number) {
    this.#builder = new TextBuilder(maxLength);
    this.#skip = skip;
    const top = topElement(root);
    if (!isRendered(top)) return;
    this.#enter(top, null, root instanceof ShadowRoot ? root : top.shadowRoot);
    const place = this.#places.get(top);
    if (place !== undefined) this.#places.set(root, place);
  }

  /** Reads one node more; false when there is none. */
  step(): boolean {
    const frame = this.#stack.at(-1);
    if (frame === undefined || this.#builder.full) return false;
    const node = nextChild(frame);
    if (node === null) this.#leave(frame);
    else if (node instanceof Element) this.#enter(node, frame, node.shadowRoot);
    else if (node instanceof Text && frame.visible)
      this.#places.set(node, this.#builder.add(node, frame.block));
    return true;
  }

  /** The text so far; the whole text once `step` has answered false. */
  finish(): PageText {
    for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) this.#leave(frame);
    return new PageText(this.#builder.finish(), this.#builder.blocks, this.#builder.pieces, this.#places);
  }

  #enter(element: Element, parent: Frame | null, shadow: ShadowRoot | null): void {
    if (element === this.#skip) return;
    const { flow, visible } = flowOf(element);
    if (flow === 'skip') return;
    if (flow === 'obstacle') {
      this.#builder.obstacle();
      return;
    }
    const place = { start: this.#builder.length, end: this.#builder.length };
    this.#places.set(element, place);
    if (flow === 'line-break') {
      this.#builder.lineBreak();
      return;
    }
    const isBlock = flow === 'block';
    if (isBlock) this.#builder.beginBlock(element);
    if (shadow !== null) this.#places.set(shadow, place);
    this.#stack.push({
      element,
      isBlock,
      visible,
      block: isBlock || parent === null ? element : parent.block,
      place,
      assigned: assignedTo(element),
      next: (shadow ?? element).firstChild,
    });
  }

  #leave(frame: Frame): void {
    frame.place.end = this.#builder.length;
    if (frame.isBlock) this.#builder.endBlock(frame.element);
    this.#stack.pop();
  }
}

function topElement(root: Document | ShadowRoot | Element): Element {
  if (root instanceof Element) return root;
  return 'host' in root ? root.host : root.documentElement;
}

/** A slot shows what is assigned to it, or else its own children. */
function assignedTo(element: Element): Iterator<Node> | null {
  if (!(element instanceof HTMLSlotElement)) return null;
  const nodes = element.assignedNodes();
  return nodes.length > 0 ? nodes.values() : null;
}

function nextChild(frame: Frame): Node | null {
  if (frame.assigned !== null) return frame.assigned.next().value ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}
