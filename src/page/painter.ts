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
  readonly spans: PaintedSpan[];
  painted: { readonly range: Range; readonly style: string }[] | null;
}

/** The spans whose text begins in one element, in the order of the text. */
interface Area {
  readonly groups: Group[];
  isNear: boolean;
}

/**
 * Paints stretches of a page with the CSS Custom Highlight API, so that its DOM is not edited. Only what is near
 * the viewport is registered: with thousands of ranges every later change of the page would cost the browser
 * tens of ms. Which elements are near, the browser tells; inside an element that is longer than the window (a
 * text file is one) the place is found by bisection, because text flows downwards.
 */
export class Painter {
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #highlights = new Map<string, Highlight>();
  readonly #observer: IntersectionObserver;
  #view: TextView | null = null;
  #areas = new Map<Element, Area>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(css: string, signal: AbortSignal) {
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(css);
    this.#observer = new IntersectionObserver((entries) => this.#crossed(entries), {
      rootMargin: `${MARGIN * 100}% 0px`,
    });
    const later = () => this.#later();
    // Captured, because scrolling inside an element does not bubble.
    document.addEventListener('scroll', later, { capture: true, passive: true, signal });
    window.addEventListener('resize', later, { passive: true, signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Paints these and nothing else. Spans are in document order within `view`. */
  paint(view: TextView, spans: readonly PaintedSpan[], roots: Iterable<Document | ShadowRoot>): void {
    for (const root of roots) this.#adopt(root);
    const before = this.#areas;
    this.#clear();
    this.#view = view;
    this.#areas = areasOf(view, spans);
    for (const [element, area] of this.#areas) {
      // The first callback comes for every element that is observed, in the next frame. What was painted before is
      // painted by hand, lest it blink.
      area.isNear = before.get(element)?.isNear ?? false;
      if (area.isNear) this.#update(area);
      this.#observer.observe(element);
    }
  }

  /** Paints single ranges under a style of their own, beside the spans; none: takes them away. */
  paintOnly(style: string, ranges: readonly Range[]): void {
    const highlight = this.#highlight(style);
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }

  #crossed(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const area = this.#areas.get(target);
      if (area === undefined) continue;
      area.isNear = isIntersecting;
      this.#update(area);
    }
  }

  #update({ groups, isNear }: Area): void {
    const view = this.#view;
    if (view === null) return;
    const [from, to] = isNear ? nearGroups(groups, view) : [0, 0];
    for (const [index, group] of groups.entries()) {
      if (index >= from && index < to) this.#register(group, view);
      else this.#unregister(group);
    }
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

  /** While the page scrolls only elements with many groups have to be looked at again. */
  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const area of this.#areas.values()) {
        if (area.isNear && area.groups.length > 1) this.#update(area);
      }
    }, SCROLL_PAUSE);
  }

  #clear(): void {
    this.#observer.disconnect();
    this.#areas = new Map();
    for (const highlight of this.#highlights.values()) highlight.clear();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    for (const style of this.#highlights.keys()) CSS.highlights.delete(style);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

function areasOf({ pieces }: TextView, spans: readonly PaintedSpan[]): Map<Element, Area> {
  const areas = new Map<Element, Area>();
  let piece = 0;
  for (const span of spans) {
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= span.start) piece += 1;
    const element = pieces[piece]?.node.parentElement ?? hostOf(pieces[piece]?.node);
    if (element === null) continue;
    const area = areas.get(element) ?? { groups: [], isNear: false };
    areas.set(element, area);
    const last = area.groups.at(-1);
    if (last !== undefined && last.spans.length < GROUP_SIZE) last.spans.push(span);
    else area.groups.push({ spans: [span], painted: null });
  }
  return areas;
}

/** Text that stands directly in a shadow root has no parent element. */
function hostOf(node: Text | undefined): Element | null {
  return node?.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** Which groups of an element are near the viewport, the second index exclusive. */
function nearGroups(groups: readonly Group[], view: TextView): [from: number, to: number] {
  if (groups.length === 1) return [0, 1];
  const margin = window.innerHeight * MARGIN;
  // A group reaches down to where the next one begins.
  const from = firstBelow(groups, view, -margin) - 1;
  return [Math.max(0, from), firstBelow(groups, view, window.innerHeight + margin)];
}

/** Index of the first group that begins below `y`, found by bisection. */
function firstBelow(groups: readonly Group[], view: TextView, y: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(groups[middle], view) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

function topOf(group: Group | undefined, view: TextView): number {
  const first = group?.spans[0];
  const range = first === undefined ? null : view.toRange(first.start, first.end);
  return range?.getBoundingClientRect().top ?? 0;
}
