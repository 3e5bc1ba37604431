import { PageReader } from './page-reader';
import type { TextBlock, TextPiece } from './text-builder';

export type { TextBlock, TextPiece } from './text-builder';

/**
 * The text of a page as one string, with the way back to its nodes. All offsets are UTF-16 units of `text`.
 * U+2029 stands between blocks, U+000A for `<br>` and between the lines of a hard-wrapped paragraph; neither
 * belongs to a node. A view is a picture of one moment: whoever hears that the page has changed reads it anew.
 */
export interface TextView {
  readonly text: string;
  /** In the order of the text. */
  readonly blocks: readonly TextBlock[];
  /** In the order of the text, none empty. */
  readonly pieces: readonly TextPiece[];
  /**
   * The DOM range of a stretch, drawn in to the text nodes at its ends. Null if it holds no text, if a node at
   * its ends has left the document or has other words by now, or if no single range can hold it, because it
   * begins and ends in different shadow trees.
   */
  toRange(start: number, end: number): Range | null;
  /**
   * The offset of a DOM position in a text node, an element or a root; for a position between two blocks it is
   * on either side of their break. Null outside what was read.
   */
  offsetOf(node: Node, offset: number): number | null;
}

export interface ReadingOptions {
  /** An element that is not read: our own host. */
  readonly skip?: Element;
  /** Ends the reading: the generator throws the signal's reason when it is resumed. */
  readonly signal?: AbortSignal;
  /** UTF-16 units after which the text is cut off, 2,000,000 unless told. */
  readonly maxLength?: number;
}

const MAX_LENGTH = 2_000_000;

/** Between two yields; measured in tests/browser, 100 nodes take well under a millisecond. */
const NODES_PER_STEP = 100;

/**
 * Reads the text that a reader sees under `root`, in the order of the flat tree: open shadow roots are
 * entered, and what is slotted is read at its slot. Yields now and then, so that the caller can work in slices.
 * A page that changes between two slices may be read in part.
 * @throws the reason of `options.signal` once it is aborted
 */
export function* readPage(
  root: Document | ShadowRoot | Element,
  options: ReadingOptions = {},
): Generator<void, TextView, void> {
  options.signal?.throwIfAborted();
  const reader = new PageReader(root, options.skip ?? null, options.maxLength ?? MAX_LENGTH);
  for (let nodes = 1; reader.step(); nodes += 1) {
    if (nodes % NODES_PER_STEP === 0) {
      yield;
      options.signal?.throwIfAborted();
    }
  }
  return reader.finish();
}
