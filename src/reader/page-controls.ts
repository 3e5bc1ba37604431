import type { SelectionAction } from '../messages/protocol';
import type { KeyAction } from '../ui/keys/key-list';
import { CardPanels } from './card-panels';
import { listenForKeys } from './keys';
import { MarkPanel } from './mark-panel';
import type { Mark } from './page-model';
import type { PanelContext } from './panels';
import { followPointer } from './pointer';
import { followSelection, selectedRange } from './selection';
import { SelectionPanel } from './selection-panel';
import { scrollTo } from './step';
import { isForThePage, type Target, targetAt } from './targets';

/** What the controls leave to the session of the page. */
export interface PageDoings {
  /** A highlight was made, changed or brought back (`present`), or removed. */
  keepMark(mark: Mark, present: boolean): void;
  toggleRuby(): void;
}

/** What the reader does on the page, by pointer, selection, keys and scrolling, and the panels that answer. */
export class PageControls {
  readonly #context: PanelContext;
  readonly #doings: PageDoings;
  readonly #panels: CardPanels;
  readonly #markPanel: MarkPanel;
  readonly #selectionPanel: SelectionPanel;
  #pinned = false;
  #lookAgain: () => void = () => undefined;

  constructor(context: Omit<PanelContext, 'isPinned' | 'pin'>, doings: PageDoings) {
    this.#context = { ...context, isPinned: () => this.#pinned, pin: (pinned) => this.#pin(pinned) };
    this.#doings = doings;
    this.#panels = new CardPanels(this.#context);
    this.#markPanel = new MarkPanel(this.#context, (mark, present) => doings.keepMark(mark, present));
    this.#selectionPanel = new SelectionPanel(this.#context, {
      added: (mark) => doings.keepMark(mark, true),
      toggleRuby: () => doings.toggleRuby(),
    });
  }

  /** Listens to the reader until `signal` aborts. The page has been read by then. */
  listen(signal: AbortSignal): void {
    this.#lookAgain = followPointer<Target>(
      {
        at: (x, y, held) => this.#targetAt(x, y, held),
        same: isSameTarget,
        inPanel: (event) => this.#context.overlay.holds(event),
        isOpen: () => this.#context.overlay.isOpen,
        mayPress: ({ kind }, event) => kind !== 'word' || !isForThePage(event),
        open: (target, pinned) => this.#open(target, pinned),
        close: (pressed) => this.#close(pressed),
      },
      signal,
    );
    followSelection(
      () => this.#context.model().shadowRoots,
      (range) => this.#selected(range),
      signal,
    );
    listenForKeys({ isCard: () => this.#panels.open !== null, act: (action) => this.#act(action) }, signal);
    document.addEventListener('scroll', (event) => this.#scrolled(event), {
      capture: true,
      passive: true,
      signal,
    });
  }

  #targetAt(x: number, y: number, held: boolean): Target | null {
    const { words: mode, markFigures, markFormulas } = this.#context.settings();
    const open = this.#panels.word.word;
    return targetAt(this.#context.model(), this.#context.words, x, y, {
      mode,
      held,
      markFigures,
      markFormulas,
      open,
    });
  }

  /** The words around the pointer are here: what it rests on may be one, and an open term's card has a line more. */
  wordsCame(): void {
    this.#panels.term.refresh();
    this.#panels.formula.refresh();
    this.#lookAgain();
  }

  #open(target: Target, pinned: boolean): void {
    if (this.#isHeld()) return;
    if (this.#show(target)) this.#pin(pinned);
  }

  #show(target: Target): boolean {
    if (target.kind === 'term') return this.#panels.term.show(target.what, target.box, false);
    if (target.kind === 'figure') return this.#panels.figure.show(target.what, target.box, false);
    if (target.kind === 'formula') return this.#panels.formula.show(target.what, target.box, false);
    if (target.kind === 'word') return this.#panels.word.show(target.what, target.box, false);
    return this.#markPanel.show(target.what, target.box, false);
  }

  #pin(pinned: boolean): void {
    this.#pinned = pinned;
    this.#panels.open?.refresh();
  }

  #act(action: KeyAction): boolean {
    const { open } = this.#panels;
    switch (action) {
      case 'nextTerm':
      case 'previousTerm':
        this.#panels.stepTerm(action === 'nextTerm' ? 1 : -1);
        return true;
      case 'nextWord':
      case 'previousWord':
        void this.#panels.stepWord(action === 'nextWord' ? 1 : -1);
        return true;
      case 'longer':
      case 'shorter':
        this.#panels.choose(action === 'longer' ? -1 : 1);
        return open !== null;
      case 'copy':
        void this.#panels.copy();
        return open !== null;
      case 'pin':
        this.#pin(!this.#pinned);
        return open !== null;
      case 'save':
        this.#panels.save();
        return open !== null;
      case 'ruby':
        this.#doings.toggleRuby();
        return true;
      case 'mark':
      case 'note':
        return this.actOnSelection(action);
      case 'close':
        return this.#closeByKey();
    }
  }

  /** Whether the panel holds something that a move or a click beside it must not take away. */
  #isHeld(): boolean {
    const isMarkKept = this.#markPanel.mark !== null && this.#pinned;
    return this.#selectionPanel.isOpen || this.#markPanel.isBusy || isMarkKept;
  }

  #close(pressed: boolean): void {
    if (this.#selectionPanel.isWriting || this.#markPanel.isBusy) return;
    if (pressed || !(this.#pinned || this.#isHeld())) this.#context.overlay.hide();
  }

  #closeByKey(): boolean {
    const { isOpen } = this.#context.overlay;
    this.#context.overlay.hide();
    return isOpen;
  }

  #scrolled(event: Event): void {
    if (!this.#context.overlay.isOpen || this.#context.overlay.holds(event) || this.#isHeld()) return;
    if (!this.#pinned) this.#context.overlay.hide();
    else this.#panels.open?.follow();
  }

  #selected(range: Range | null): void {
    if (range !== null && !this.#markPanel.isBusy && !this.#selectionPanel.isWriting) {
      this.#selectionPanel.show(range, null);
    } else if (range === null && this.#selectionPanel.isOpen && !this.#selectionPanel.isWriting) {
      this.#context.overlay.hide();
    }
  }

  /** Does something with what is selected. @returns whether anything is */
  actOnSelection(action: SelectionAction): boolean {
    const range = selectedRange(this.#context.model().shadowRoots);
    return range !== null && this.#selectionPanel.show(range, action);
  }

  /** From the card of something in a highlight to the highlight. */
  openMark(mark: Mark): void {
    this.#pin(this.#markPanel.show(mark, null, true));
  }

  /** Scrolls to a term or a highlight of the page and opens its panel; of a term the next place. */
  goTo(kind: 'term' | 'highlight', id: string): void {
    const { terms, marks, view } = this.#context.model();
    const { occurrence: open } = this.#panels.term;
    const after = open === null ? -1 : terms.indexOf(open);
    const term = [...terms.slice(after + 1), ...terms].find((occurrence) => occurrence.id === id);
    const mark = marks.find(({ highlight }) => highlight.id === id);
    const span = kind === 'term' ? (term ?? null) : (mark?.span ?? null);
    const range = span === null ? null : view.toRange(span.start, span.end);
    if (range === null) return;
    scrollTo(range);
    if (kind === 'term' && term !== undefined) this.#pin(this.#panels.term.show(term, null, true));
    else if (mark !== undefined) this.#pin(this.#markPanel.show(mark, null, true));
  }
}

/** A word and a figure are found anew when the page has been read again. */
function isSameTarget(a: Target, b: Target): boolean {
  if (a.kind === 'mark' || b.kind === 'mark' || a.kind !== b.kind) return a.what === b.what;
  return a.what.start === b.what.start && a.what.end === b.what.end;
}
