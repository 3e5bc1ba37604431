import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import type { Span } from '../../language/span';
import controlsCss from '../controls.css?inline';
import tokensCss from '../tokens.css?inline';
import overlayCss from './overlay.css?inline';

/** Distance kept from the term and from the window's edges, in CSS px. */
const GAP = 6;
const EDGE = 8;

/** Below this height, in CSS px, a panel is not squeezed: it rather stands on the other side. */
const LEAST_HEIGHT = 120;

export interface Showing {
  /** The boxes of the text that the panel is about, in viewport coordinates: they are not covered. */
  readonly boxes: readonly DOMRect[];
  /** The box to stand by: the line that the pointer is on. */
  readonly by: DOMRect;
  readonly content: ComponentChild;
  /** The stretch of the page that it explains; null: it is about something else. */
  readonly about: Span | null;
  /** What a screen reader calls the panel. */
  readonly label: string;
  /** Called when the panel goes away or shows something else. */
  readonly onGone: () => void;
  /** Moves the keyboard's focus into the panel: for what the keyboard opened. */
  readonly focus: boolean;
  /** An element of the page around the text; inside an open modal dialog the panel must stand there too. */
  readonly near: Element | null;
}

/** Puts around content what all panels share, or those that explain a stretch of the page. */
export type Framed = (content: ComponentChild, about: Span | null) => ComponentChild;

/**
 * The one place in which something of ours stands in a page: an element in the top layer with a closed shadow
 * root. It is made when it is first needed, and made anew when the page has taken it away.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #panel: HTMLElement;
  readonly #framed: Framed;
  #about: Span | null = null;
  #returnFocus: Element | null = null;
  #shown = false;
  #text: VirtualElement | null = null;
  #onGone: (() => void) | null = null;

  /**
   * @param css the sheets of the components that are shown in it
   * @param framed puts around all content what its components share
   */
  constructor(css: readonly string[], signal: AbortSignal, framed: Framed = (content) => content) {
    this.#framed = framed;
    this.host = document.createElement('jiedu-overlay');
    this.host.popover = 'manual';
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [tokensCss, controlsCss, overlayCss, ...css].map(sheetOf);
    this.#panel = document.createElement('div');
    this.#panel.className = 'panel';
    this.#panel.tabIndex = -1;
    this.#panel.setAttribute('role', 'dialog');
    for (const type of TYPING) this.#root.addEventListener(type, stop);
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  get isOpen(): boolean {
    return this.#shown && this.host.isConnected;
  }

  /** Whether an event of the page happened in the panel. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  show({ boxes, by, content, about, label, onGone, focus, near }: Showing): void {
    this.#leave(onGone);
    this.#about = about;
    this.#attach(near);
    render(this.#framed(content, this.#about), this.#panel);
    this.#panel.setAttribute('aria-label', label);
    if (!this.#shown) {
      this.#root.append(this.#panel);
      this.#shown = true;
      this.#panel.scrollTop = 0;
    }
    this.place(boxes, by);
    if (focus) this.#takeFocus();
  }

  /** Renders again; what has grown is placed again. */
  update(content: ComponentChild): void {
    if (!this.#shown) return;
    render(this.#framed(content, this.#about), this.#panel);
    this.#place();
  }

  /** Puts the panel by the text again, after the page has scrolled. */
  place(boxes: readonly DOMRect[], by: DOMRect): void {
    this.#text = { getBoundingClientRect: () => by, getClientRects: () => [...boxes] };
    this.#place();
  }

  #place(): void {
    if (this.#text === null) return;
    const height = ({ availableHeight }: { availableHeight: number }) => {
      this.#panel.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
    };
    this.#panel.style.maxHeight = '';
    void computePosition(this.#text, this.#panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        // Beside the line it would cover the rest of it: it rather scrolls.
        flip({ fallbackPlacements: ['top-start'], padding: EDGE }),
        shift({ padding: EDGE }),
        size({ padding: EDGE, apply: height }),
      ],
    }).then(({ x, y }) => {
      this.#panel.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    });
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#leave(null);
    const hadFocus = this.#root.activeElement !== null;
    render(null, this.#panel);
    this.#panel.remove();
    if (this.host.isConnected) this.host.hidePopover();
    if (hadFocus && this.#returnFocus instanceof HTMLElement)
      this.#returnFocus.focus({ preventScroll: true });
    this.#returnFocus = null;
  }

  #attach(near: Element | null): void {
    const parent = near?.closest('dialog:modal') ?? document.documentElement;
    if (this.host.parentNode !== parent) parent.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
  }

  #leave(next: (() => void) | null): void {
    const gone = this.#onGone;
    this.#onGone = next;
    gone?.();
  }

  #takeFocus(): void {
    if (this.#root.activeElement === null) this.#returnFocus = document.activeElement;
    this.#panel.focus({ preventScroll: true });
  }

  #remove(): void {
    this.hide();
    this.host.remove();
  }
}

/** What is typed in a panel is none of the page's business. */
const TYPING = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'compositionend'] as const;

function stop(event: Event): void {
  event.stopPropagation();
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
