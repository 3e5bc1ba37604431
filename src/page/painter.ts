import type { Span } from '../language/span';
import type { TextView } from './text-view';

/** A stretch to paint: `style` is the name of a CSS highlight, for which paint.css has a rule. */
export interface PaintedSpan extends Span {
  readonly style: string;
}

/** Spans that are registered or not as one: many enough to make few, few enough to cost little. */
const GROUP_SIZE = 48;

/** How far beyond the viewport spans are registered, in viewport heights. */
const MARGIN = 1;

/** Between two updates while the page scrolls, in ms. */
const SCROLL_PAUSE = 100;

interface Group {
  readonly spans: readonly PaintedSpan[];
  painted: { readonly range: Range; readonly style: string }[] | null;
}

/**
 * Paints stretches of a page with the CSS Custom Highlight API, so that its DOM is not edited. Only what is near
 * the viewport is registered: with thousands of ranges every later change of the page would cost the browser
 * tens of ms.
 */
export class Painter {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #highlights = new Map<string, Highlight>();
  #view: TextView | null = null;
  #groups: Group[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(css: string, signal: AbortSignal) {
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(css);
    const later = () => this.#later();
    // Captured, because scrolling inside an element does not bubble.
    document.addEventListener('scroll', later, { capture: true, passive: true, signal });
    window.addEventListener('resize', later, { passive: true, signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Paints these and nothing else. Spans are in document order within `view`. */
  paint(view: TextView, spans: readonly PaintedSpan[], roots: Iterable<Document | ShadowRoot>): void {
    for (const root of roots) this.#adopt(root);
    this.#clear();
    this.#view = view;
    this.#groups = [];
    for (let index = 0; index < spans.length; index += GROUP_SIZE) {
      this.#groups.push({ spans: spans.slice(index, index + GROUP_SIZE), painted: null });
    }
    this.#update();
  }

  /** Paints single ranges under a style of their own, beside the spans; none: takes them away. */
  paintOnly(style: string, ranges: readonly Range[]): void {
    const highlight = this.#highlight(style);
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }

  #update(): void {
    const view = this.#view;
    if (view === null) return;
    const near = window.innerHeight * MARGIN;
    const visible = this.#groups.map((group) => isBetween(group, view, -near, window.innerHeight + near));
    this.#groups.forEach((group, index) => {
      if (visible[index] === true) this.#register(group, view);
      else this.#unregister(group);
    });
  }

  #register(group: Group, view: TextView): void {
    if (group.painted !== null) return;
    group.painted = [];
    for (const { start, end, style } of group.spans) {
      const range = view.toRange(start, end);
      if (range === null) continue;
      this.#highlight(style).add(range);
      group.painted.push({ range, style });
    }
  }

  #unregister(group: Group): void {
    for (const { range, style } of group.painted ?? []) this.#highlight(style).delete(range);
    group.painted = null;
  }

  #highlight(style: string): Highlight {
    const known = this.#highlights.get(style);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    this.#highlights.set(style, highlight);
    CSS.highlights.set(style, highlight);
    return highlight;
  }

  /** Firefox: a rule in the document does not reach into shadow roots, so each gets the sheet. */
  #adopt(root: Document | ShadowRoot): void {
    if (this.#roots.has(root) && root.adoptedStyleSheets.includes(this.#sheet)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#update();
    }, SCROLL_PAUSE);
  }

  #clear(): void {
    for (const group of this.#groups) this.#unregister(group);
    this.#groups = [];
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#groups = [];
    for (const style of this.#highlights.keys()) CSS.highlights.delete(style);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

/** Whether any of a group's text lies in a band of the viewport, judged by its first and its last span. */
function isBetween({ spans }: Group, view: TextView, top: number, bottom: number): boolean {
  const rects = [spans[0], spans.at(-1)].flatMap((span) => {
    const range = span === undefined ? null : view.toRange(span.start, span.end);
    const rect = range?.getBoundingClientRect();
    return rect === undefined || (rect.width === 0 && rect.height === 0) ? [] : [rect];
  });
  if (rects.length === 0) return false;
  return Math.min(...rects.map((r) => r.top)) <= bottom && Math.max(...rects.map((r) => r.bottom)) >= top;
}
