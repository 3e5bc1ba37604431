import type { Span } from '../../language/span';
import { spanInView } from '../in-view';
import { inSlices, pageTurn } from '../slices';
import type { TextBlock, TextView } from '../text-view';
import { canvasMeasure, labelOf, type TextLook } from './label';
import roomCss from './room.css?inline';
import { placeReading, type RubyWord } from './ruby-word';

/** How far beyond the window readings stand ready, in window heights. */
const MARGIN = 1;
/** Between two looks while the page scrolls, in ms. */
const SCROLL_PAUSE = 100;
/** Line heights from here on, as a share of the text's size, leave room for readings. */
const ROOMY = 1.95;
/** A block of more UTF-16 units gets readings where the window is, not as a whole. */
const LONG_BLOCK = 3_000;
/** The attribute of a block that was given room. */
const ROOM = 'data-jiedu-ruby';

export interface RubyOptions {
  /** The rules of the labels and of the tones' colours. */
  readonly css: string;
  /** The scheme of tone colours; null: readings have the colour of their text. */
  readonly tones: string | null;
  /** The words of a stretch with their readings. */
  readonly wordsOf: (span: Span) => Promise<readonly RubyWord[]>;
}

/** A block of the page while it has readings. */
interface Area {
  readonly element: Element;
  readonly blocks: TextBlock[];
  isNear: boolean;
  /** Holds the labels; null: none are drawn. */
  box: HTMLElement | null;
  /** What of a long block has labels. */
  drawn: Span | null;
  size: string;
}

/**
 * Sets readings above the lines of a page without editing its text: the labels stand in a layer of our own, so that
 * hovering, copying, finding and highlights see the page as it is. Only blocks near the window have labels, and all
 * that is changed in the page is the line height of a block that has no room for them, by an attribute.
 */
export class RubyLayer {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  #view: TextView;
  readonly #options: RubyOptions;
  #areas = new Map<Element, Area>();
  readonly #roomSheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #near: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  readonly #ending = new AbortController();
  readonly #measure = canvasMeasure('system-ui, sans-serif');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #working = false;
  #again = false;

  /** @param blocks those that get readings */
  constructor(view: TextView, blocks: readonly TextBlock[], options: RubyOptions) {
    this.#view = view;
    this.#options = options;
    this.host = document.createElement('jiedu-ruby');
    this.host.setAttribute('aria-hidden', 'true');
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(options.css);
    this.#root.adoptedStyleSheets = [sheet];
    this.#roomSheet.replaceSync(roomCss);
    document.documentElement.append(this.host);
    this.#areas = areasOf(blocks);
    this.#near = new IntersectionObserver((entries) => this.#crossed(entries), {
      rootMargin: `${MARGIN * 100}% 0px`,
    });
    void this.#observeAll().catch(() => undefined);
    // What moves text moves the page's end in most cases: a picture that has come, a font, a window drawn wider.
    this.#sizes = new ResizeObserver(() => this.#later());
    this.#sizes.observe(document.documentElement);
    if (document.body !== null) this.#sizes.observe(document.body);
    const { signal } = this.#ending;
    document.addEventListener('scroll', () => this.#later(), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.#later(), { passive: true, signal });
  }

  /** Takes everything away and leaves the page as it was. */
  remove(): void {
    this.#ending.abort();
    clearTimeout(this.#timer);
    this.#near.disconnect();
    this.#sizes.disconnect();
    for (const { element } of this.#areas.values()) element.removeAttribute(ROOM);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#roomSheet);
    }
    this.host.remove();
  }

  /** Goes on with the page as it is now: blocks that have the same text keep their readings where they stand. */
  update(view: TextView, blocks: readonly TextBlock[]): void {
    const before = this.#areas;
    const textBefore = this.#view.text;
    this.#areas = areasOf(blocks);
    this.#view = view;
    for (const [element, old] of before) {
      const area = this.#areas.get(element);
      if (area === undefined) {
        erase(old);
        element.removeAttribute(ROOM);
        this.#near.unobserve(element);
        continue;
      }
      area.isNear = old.isNear;
      const moved = startOf(area) - startOf(old);
      const isSame =
        view.text.slice(startOf(area), endOf(area)) === textBefore.slice(startOf(old), endOf(old));
      if (!isSame || old.drawn === null) {
        erase(old);
        continue;
      }
      area.box = old.box;
      area.size = old.size;
      area.drawn = { start: old.drawn.start + moved, end: old.drawn.end + moved };
    }
    for (const element of this.#areas.keys()) if (!before.has(element)) this.#near.observe(element);
    void this.#work();
  }

  /** In slices: a long page has ten thousand blocks. */
  #observeAll(): Promise<void> {
    return inSlices(this.#observing(), this.#ending.signal);
  }

  *#observing(): Generator<void, void> {
    for (const element of [...this.#areas.keys()]) {
      if (this.#areas.has(element)) this.#near.observe(element);
      yield;
    }
  }

  #crossed(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const area = this.#areas.get(target);
      if (area === undefined) continue;
      area.isNear = isIntersecting;
      if (!isIntersecting) erase(area);
    }
    void this.#work();
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#work();
    }, SCROLL_PAUSE);
  }

  /** Draws what is near and has no labels yet, and moves those whose text has moved. */
  async #work(): Promise<void> {
    this.#again = this.#working;
    if (this.#working) return;
    this.#working = true;
    const { signal } = this.#ending;
    try {
      do {
        this.#again = false;
        await this.#drawNear(signal);
      } while (this.#again && !signal.aborted);
    } catch {
      // Without the background there are no readings: the page is left as it was.
      this.remove();
    } finally {
      this.#working = false;
    }
  }

  async #drawNear(signal: AbortSignal): Promise<void> {
    const near = [...this.#areas.values()].filter(({ isNear }) => isNear);
    const inWindow = spanInView(this.#view, window.innerHeight * MARGIN);
    const work: { area: Area; span: Span; words: readonly RubyWord[] }[] = [];
    for (const area of near) {
      if (!area.element.isConnected) continue;
      const span = spanToDraw(area, inWindow);
      if (area.box !== null && area.size === sizeOf(area.element) && covers(area.drawn, span)) continue;
      work.push({ area, span, words: await this.#options.wordsOf(span) });
      signal.throwIfAborted();
    }
    for (const { area } of work) this.#giveRoom(area.element);
    // The page sets its lines anew before they are measured: two tasks, none of them long.
    await pageTurn();
    signal.throwIfAborted();
    await inSlices(this.#drawAll(work), signal);
    for (const area of near) if (area.box !== null) move(area.box, area.element);
  }

  /** Of each block all boxes are read before anything is written, and nothing that is written moves the page. */
  *#drawAll(work: readonly { area: Area; span: Span; words: readonly RubyWord[] }[]): Generator<void, void> {
    for (const { area, span, words } of work) {
      const look = lookOf(area.element);
      const { left: x, top: y } = area.element.getBoundingClientRect();
      const box = document.createElement('div');
      box.className = 'block';
      if (this.#options.tones !== null) box.dataset['tones'] = this.#options.tones;
      box.style.colorScheme = isLight(look.colour) ? 'dark' : 'light';
      const scrolled = { x: window.scrollX, y: window.scrollY };
      for (const word of words) {
        const moved = { x: x + scrolled.x - window.scrollX, y: y + scrolled.y - window.scrollY };
        for (const placed of placeReading(this.#view, word)) {
          box.append(labelOf(placed, look, moved, this.#measure));
        }
        yield;
      }
      erase(area);
      area.box = box;
      area.drawn = span;
      area.size = sizeOf(area.element);
      move(box, area.element);
      this.#root.append(box);
      yield;
    }
  }

  #giveRoom(element: Element): void {
    if (element.hasAttribute(ROOM)) return;
    const { lineHeight, fontSize } = getComputedStyle(element);
    const share = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    if (share >= ROOMY) return;
    const root = element.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) {
      if (!this.#roots.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#roomSheet];
      this.#roots.add(root);
    }
    element.setAttribute(ROOM, '');
  }
}

function areasOf(blocks: readonly TextBlock[]): Map<Element, Area> {
  const areas = new Map<Element, Area>();
  for (const block of blocks) {
    const { element } = block;
    const area = areas.get(element);
    if (area === undefined) {
      areas.set(element, { element, blocks: [block], isNear: false, box: null, drawn: null, size: '' });
    } else area.blocks.push(block);
  }
  return areas;
}

function startOf({ blocks }: Area): number {
  return blocks[0]?.start ?? 0;
}

function endOf({ blocks }: Area): number {
  return blocks.at(-1)?.end ?? 0;
}

function erase(area: Area): void {
  area.box?.remove();
  area.box = null;
  area.drawn = null;
}

function move(box: HTMLElement, element: Element): void {
  const { left, top } = element.getBoundingClientRect();
  box.style.translate = `${left + window.scrollX}px ${top + window.scrollY}px`;
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  return `${width} ${height}`;
}

function spanToDraw(area: Area, inWindow: Span): Span {
  const start = startOf(area);
  const end = endOf(area);
  if (end - start <= LONG_BLOCK) return { start, end };
  const from = Math.min(Math.max(start, inWindow.start), end);
  return { start: from, end: Math.max(from, Math.min(end, inWindow.end)) };
}

function covers(drawn: Span | null, span: Span): boolean {
  return drawn !== null && drawn.start <= span.start && span.end <= drawn.end;
}

function lookOf(element: Element): TextLook {
  const { fontSize, color } = getComputedStyle(element);
  return { size: Number.parseFloat(fontSize), colour: color };
}

/** Whether text of this colour stands on a dark ground, as far as its own lightness tells. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
