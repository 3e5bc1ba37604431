import { FaultNotice } from '../ui/overlay/FaultNotice';
import type { Overlay } from '../ui/overlay/overlay';

/** Distance from the corner of the window, in CSS px. */
const MARGIN = 16;

const OWN_ERROR = 'It met an error of its own. Reload the page; if this stays, please report it.';

/** Tells the reader once that a page cannot be read, and why, until it can be read again. */
export class FaultPanel {
  readonly #overlay: Overlay;
  readonly #retry: () => void;
  #told = false;

  constructor(overlay: Overlay, retry: () => void) {
    this.#overlay = overlay;
    this.#retry = retry;
  }

  tell(error: unknown): void {
    // What is open may hold a note half written, and it says by itself when it cannot be saved.
    if (this.#told || this.#overlay.isOpen) return;
    this.#told = true;
    const problem = error instanceof Error && error.name === 'StorageFault' ? error.message : OWN_ERROR;
    const corner = new DOMRect(window.innerWidth - MARGIN, window.innerHeight - MARGIN, 0, 0);
    const retry = () => {
      this.#overlay.hide();
      this.#told = false;
      this.#retry();
    };
    this.#overlay.show({
      boxes: [corner],
      by: corner,
      content: <FaultNotice problem={problem} onRetry={retry} onClose={() => this.#overlay.hide()} />,
      about: null,
      label: 'Jiedu cannot read this page',
      onGone: () => undefined,
      focus: false,
      near: null,
    });
  }

  /** The page was read. */
  forget(): void {
    this.#told = false;
  }
}
