import type { Recogniser, TermOccurrence } from '../glossary/recognise';
import { ask } from '../messages/client';
import type { PageOpening } from '../messages/protocol';
import { heed } from '../messages/tidings';
import { PageChanges } from '../page/changes';
import paintCss from '../page/paint.css?inline';
import { Painter } from '../page/painter';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { Overlay } from '../ui/overlay/overlay';
import { panelSheets } from '../ui/panel-sheets';
import { listenForKeys } from './keys';
import { MarkPanel } from './mark-panel';
import type { Hit, Mark, PageModel } from './page-model';
import { paintPlan } from './paint-plan';
import type { PanelContext } from './panels';
import { followPointer } from './pointer';
import { scan } from './scan';
import { followSelection, selectedRange } from './selection';
import { SelectionPanel } from './selection-panel';
import { neighbour, scrollTo } from './step';
import { TermCards } from './term-cards';
import { TermPanel } from './term-panel';

/** The highlight style of what an open panel is about. */
const CURRENT = 'jiedu-current';

type Target = ({ readonly kind: 'term' } & Hit<TermOccurrence>) | ({ readonly kind: 'mark' } & Hit<Mark>);

/**
 * The reading of one page: from the first look at its text until the reader of the page, or the page, leaves.
 * Everything that it starts ends with one signal.
 */
export class ReaderSession {
  readonly #ending = new AbortController();
  readonly #recogniser: Recogniser;
  readonly #overlay: Overlay;
  readonly #painter: Painter;
  readonly #changes: PageChanges;
  readonly #cards = new TermCards();
  readonly #termPanel: TermPanel;
  readonly #markPanel: MarkPanel;
  readonly #selectionPanel: SelectionPanel;
  #opening: PageOpening = { wholePage: false, highlights: [], settings: DEFAULT_SETTINGS, own: [], standings: [] };
  #model: PageModel | null = null;
  #pinned = false;
  #scanning = false;
  #listening = false;
  #scanAgain = false;

  constructor(recogniser: Recogniser) {
    const { signal } = this.#ending;
    this.#recogniser = recogniser;
    this.#overlay = new Overlay(panelSheets, signal);
    this.#painter = new Painter(paintCss, signal);
    this.#changes = new PageChanges(
      () => void this.#scan(),
      (node) => node === this.#overlay.host,
      signal,
    );
    const context: PanelContext = {
      overlay: this.#overlay,
      cards: this.#cards,
      model: () => this.#read(),
      repaint: () => this.#paint(),
      setCurrent: (range) => this.#painter.paintOnly(CURRENT, range === null ? [] : [range]),
    };
    this.#termPanel = new TermPanel(context, (step) => this.#step(step));
    this.#markPanel = new MarkPanel(context, (mark, present) => this.#keepMark(mark, present));
    this.#selectionPanel = new SelectionPanel(context, (mark) => this.#keepMark(mark, true));
  }

  /** Aborts when the session has ended. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Reads the page and begins to listen. */
  async start(): Promise<void> {
    const { signal } = this;
    heed('reader.leave', () => this.end(), signal);
    heed('reader.refresh', () => void this.#refresh(), signal);
    heed('reader.show', ({ kind, id }) => this.#show(kind, id), signal);
    window.addEventListener('pagehide', ({ persisted }) => persisted || this.end(), { signal });
    await this.#refresh();
  }

  /** Leaves the page as it was. */
  end(): void {
    this.#ending.abort();
  }

  /** The page as it was read last; nothing asks before the first reading is done. */
  #read(): PageModel {
    if (this.#model === null) throw new Error('The page has not been read yet.');
    return this.#model;
  }

  async #refresh(): Promise<void> {
    await this.#orEnd(async () => {
      const opening = await ask('page.open', { url: location.href });
      const sameScope = opening.wholePage === this.#opening.wholePage;
      this.#opening = opening;
      if (!sameScope) this.#model = null;
      await this.#cards.refresh();
      await this.#scan();
    });
  }

  /** Reads the page, again and again while it changes during the reading. */
  async #scan(): Promise<void> {
    this.#scanAgain = this.#scanning;
    if (this.#scanning) return;
    this.#scanning = true;
    await this.#orEnd(async () => {
      do {
        this.#scanAgain = false;
        await this.#scanOnce();
      } while (this.#scanAgain);
    });
    this.#scanning = false;
  }

  async #scanOnce(): Promise<void> {
    const started = performance.now();
    const { wholePage, highlights } = this.#opening;
    const roots = this.#model?.shadowRoots ?? [];
    // Before the reading, so that nothing that changes during it is missed.
    this.#changes.follow([document, ...roots]);
    this.#model = await scan(this.#model, {
      recogniser: this.#recogniser,
      highlights,
      wholePage,
      skip: this.#overlay.host,
      signal: this.signal,
    });
    this.#changes.follow(this.#model.shadowRoots);
    this.#changes.spent(performance.now() - started);
    // First the cards, then the paint: what is underlined can be explained at once.
    await this.#cards.fetch(this.#model.terms);
    if (!this.#listening) this.#listen();
    this.#paint();
    await this.#report();
  }

  #paint(): void {
    const model = this.#read();
    this.#painter.paint(model.view, paintPlan(model, this.#cards), [document, ...model.shadowRoots]);
  }

  async #report(): Promise<void> {
    const model = this.#read();
    const highlights = model.marks.map(({ highlight: { id }, outcome }) => ({ id, outcome }));
    await ask('page.found', { terms: model.countTerms(), highlights });
  }

  /** Does something that needs the background. Where there is none any more, the session ends, in silence. */
  async #orEnd(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.end();
    }
  }

  #listen(): void {
    this.#listening = true;
    const { signal } = this;
    followPointer<Target>(
      {
        at: (x, y) => this.#targetAt(x, y),
        same: (a, b) => a.what === b.what,
        inPanel: (event) => this.#overlay.holds(event),
        isOpen: () => this.#overlay.isOpen,
        open: (target, pinned) => this.#open(target, pinned),
        close: (pressed) => this.#close(pressed),
      },
      signal,
    );
    followSelection(
      () => this.#read().shadowRoots,
      (range) => this.#selected(range),
      signal,
    );
    listenForKeys(
      {
        next: () => this.#step(1),
        previous: () => this.#step(-1),
        note: () => this.#note(),
        close: () => this.#closeByKey(),
      },
      signal,
    );
    document.addEventListener('scroll', (event) => this.#scrolled(event), {
      capture: true,
      passive: true,
      signal,
    });
  }

  #targetAt(x: number, y: number): Target | null {
    const model = this.#read();
    const term = model.termAt(x, y);
    if (term !== null) return { kind: 'term', ...term };
    const mark = model.markAt(x, y);
    return mark === null ? null : { kind: 'mark', ...mark };
  }

  #open(target: Target, pinned: boolean): void {
    if (this.#isHeld()) return;
    const shown =
      target.kind === 'term'
        ? this.#termPanel.show(target.what, target.box, false)
        : this.#markPanel.show(target.what, target.box, false);
    if (shown) this.#pinned = pinned;
  }

  /** Whether the panel holds something that a move or a click beside it must not take away. */
  #isHeld(): boolean {
    return this.#selectionPanel.isOpen || this.#markPanel.isBusy;
  }

  #close(pressed: boolean): void {
    if (this.#selectionPanel.isWriting || this.#markPanel.isBusy) return;
    if (pressed || !(this.#pinned || this.#isHeld())) this.#overlay.hide();
  }

  #closeByKey(): boolean {
    const { isOpen } = this.#overlay;
    this.#overlay.hide();
    return isOpen;
  }

  #scrolled(event: Event): void {
    if (!this.#overlay.isOpen || this.#overlay.holds(event) || this.#isHeld()) return;
    if (!this.#pinned) this.#overlay.hide();
    else this.#termPanel.follow();
  }

  #step(step: 1 | -1): void {
    const { terms, view } = this.#read();
    const next = neighbour(terms, view, this.#termPanel.occurrence, step);
    const range = next === null ? null : view.toRange(next.start, next.end);
    if (next === null || range === null) return;
    scrollTo(range);
    this.#pinned = this.#termPanel.show(next, null, true);
  }

  #selected(range: Range | null): void {
    if (range !== null && !this.#markPanel.isBusy && !this.#selectionPanel.isWriting) {
      this.#selectionPanel.show(range, false);
    } else if (range === null && this.#selectionPanel.isOpen && !this.#selectionPanel.isWriting) {
      this.#overlay.hide();
    }
  }

  #note(): void {
    const range = selectedRange(this.#read().shadowRoots);
    if (range !== null) this.#selectionPanel.show(range, true);
  }

  /** A highlight was made, changed, removed or brought back. */
  #keepMark(mark: Mark, present: boolean): void {
    const isOther = ({ highlight }: Mark) => highlight.id !== mark.highlight.id;
    const marks = this.#read().marks.filter(isOther);
    this.#model = this.#read().withMarks(present ? [...marks, mark] : marks);
    this.#opening = { ...this.#opening, highlights: this.#model.marks.map(({ highlight }) => highlight) };
    this.#paint();
    void this.#orEnd(() => this.#report());
  }

  #show(kind: 'term' | 'highlight', id: string): void {
    const { terms, marks, view } = this.#read();
    const after = this.#termPanel.occurrence === null ? -1 : terms.indexOf(this.#termPanel.occurrence);
    const term = [...terms.slice(after + 1), ...terms].find((occurrence) => occurrence.id === id);
    const mark = marks.find(({ highlight }) => highlight.id === id);
    const span = kind === 'term' ? (term ?? null) : (mark?.span ?? null);
    const range = span === null ? null : view.toRange(span.start, span.end);
    if (range === null) return;
    scrollTo(range);
    if (kind === 'term' && term !== undefined) this.#pinned = this.#termPanel.show(term, null, true);
    else if (mark !== undefined) this.#pinned = this.#markPanel.show(mark, null, true);
  }
}
