import type { PersonalTerms } from '../glossary/personal';
import type { Recogniser } from '../glossary/recognise';
import type { Span } from '../language/span';
import type { PageOpening } from '../messages/answers';
import { ask } from '../messages/client';
import type { ReaderAnswers } from '../messages/protocol';
import { answerAs, heed } from '../messages/tidings';
import { followAddress } from '../page/address';
import { describeInView } from '../page/anchoring';
import { PageChanges } from '../page/changes';
import paintCss from '../page/paint.css?inline';
import { Painter } from '../page/painter';
import { pageTurn } from '../page/slices';
import type { TextView } from '../page/text-view';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { Overlay } from '../ui/overlay/overlay';
import { panelSheets } from '../ui/panel-sheets';
import { inReadingStyle } from '../ui/reading/reading-style';
import { FaultPanel } from './fault-panel';
import { withMarkLine } from './mark-line';
import { NoteFrames } from './note-frames';
import { PageControls } from './page-controls';
import type { Mark, PageModel } from './page-model';
import { PageRuby } from './page-ruby';
import { PageWords } from './page-words';
import { paintPlan } from './paint-plan';
import { isExtensionGone } from './panels';
import { scan } from './scan';
import { selectedRange } from './selection';
import { TermCards } from './term-cards';

/** The highlight style of what an open panel is about. */
const CURRENT = 'jiedu-current';

/**
 * The reading of one page: from the first look at its text until the reader of the page, or the page, leaves.
 * Everything that it starts ends with one signal.
 */
export class ReaderSession {
  readonly #ending = new AbortController();
  readonly #recogniserFor: (personal: PersonalTerms) => Recogniser;
  /** Made when a page is first read with its terms, in a task of its own; null: not yet, or no longer with these terms. */
  #recogniser: Recogniser | null = null;
  readonly #overlay: Overlay;
  readonly #fault: FaultPanel;
  readonly #painter: Painter;
  readonly #changes: PageChanges;
  readonly #cards = new TermCards();
  readonly #words: PageWords;
  readonly #ruby: PageRuby;
  readonly #controls: PageControls;
  #opening: PageOpening = {
    wholePage: false,
    highlights: [],
    colour: 'yellow',
    settings: DEFAULT_SETTINGS,
    own: [],
    standings: [],
  };
  #model: PageModel | null = null;
  #current: Range | null = null;
  #scanning = false;
  #listening = false;
  #scanAgain = false;
  /** What is looked for has changed: nothing of the last reading holds. */
  #afresh = false;

  /** @param recogniserFor makes what finds terms, with those of the reader's own */
  constructor(recogniserFor: (personal: PersonalTerms) => Recogniser) {
    const { signal } = this.#ending;
    this.#recogniserFor = recogniserFor;
    this.#overlay = new Overlay(panelSheets, signal, (content, about) =>
      inReadingStyle(
        this.#opening.settings,
        withMarkLine(content, about, this.#model?.marks ?? [], (mark) => this.#controls.openMark(mark)),
      ),
    );
    this.#fault = new FaultPanel(this.#overlay, () => void this.#refresh());
    this.#painter = new Painter(paintCss, signal);
    this.#changes = new PageChanges(
      () => void this.#scan(),
      (node) => node === this.#overlay.host || this.#ruby.owns(node),
      signal,
    );
    this.#ruby = new PageRuby(this.#cards, () => this.#opening, signal);
    this.#words = new PageWords(
      () => this.#read(),
      this.#cards,
      () => this.#controls.wordsCame(),
      signal,
    );
    this.#controls = new PageControls(
      {
        notes: new NoteFrames(signal),
        colour: () => this.#opening.colour,
        overlay: this.#overlay,
        cards: this.#cards,
        words: this.#words,
        model: () => this.#read(),
        settings: () => this.#opening.settings,
        repaint: () => this.#paint(),
        setCurrent: (range) => this.#setCurrent(range),
      },
      {
        keepMark: (mark, present) => this.#keepMark(mark, present),
        toggleRuby: () => this.#toggleRuby(),
      },
    );
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
    heed('reader.ruby', () => this.#toggleRuby(), signal);
    heed('reader.show', ({ kind, id }) => this.#controls.goTo(kind, id), signal);
    heed('reader.selection', (action) => this.#model && this.#controls.actOnSelection(action), signal);
    answerAs('reader.selected', () => this.#selected(), signal);
    // The highlights are those of the address.
    followAddress(() => void this.#refresh(), signal);
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
    await this.#orTell(async () => {
      const opening = await ask('page.open', { url: location.href });
      const sameTerms = isSamePersonal(opening, this.#opening);
      const sameScope = opening.wholePage === this.#opening.wholePage;
      this.#opening = opening;
      if (!sameTerms) this.#recogniser = null;
      this.#afresh ||= !sameTerms || !sameScope;
      await this.#cards.refresh();
      await this.#scan();
    });
  }

  /** Reads the page, again and again while it changes during the reading. */
  async #scan(): Promise<void> {
    this.#scanAgain = this.#scanning;
    if (this.#scanning) return;
    this.#scanning = true;
    await this.#orTell(async () => {
      do {
        this.#scanAgain = false;
        await this.#scanOnce();
      } while (this.#scanAgain);
    });
    this.#scanning = false;
  }

  async #scanOnce(): Promise<void> {
    this.#recogniser ??= this.#recogniserFor(this.#opening);
    await pageTurn();
    const started = performance.now();
    const { wholePage } = this.#opening;
    const roots = this.#model?.shadowRoots ?? [];
    // Before the reading, so that nothing that changes during it is missed.
    this.#changes.follow([document, ...roots]);
    const before = this.#afresh ? null : this.#model;
    this.#afresh = false;
    const model = await scan(before, {
      recogniser: this.#recogniser,
      highlights: () => this.#opening.highlights,
      wholePage,
      skip: this.#overlay.host,
      signal: this.signal,
      onView: (first) => this.#present(first),
    });
    this.#changes.follow(model.shadowRoots);
    this.#changes.spent(performance.now() - started);
    await this.#present(model);
    this.#fault.forget();
    void this.#report();
  }

  /** First the cards, then the paint: what is underlined can be explained at once. */
  async #present(model: PageModel): Promise<void> {
    this.#model = model;
    await this.#cards.fetch(model.terms);
    if (!this.#listening) this.#controls.listen(this.signal);
    this.#listening = true;
    this.#paint();
    this.#wantWords();
    this.#ruby.refresh(model);
  }

  /** Readings above what is selected, or else above the whole page; once more takes them away. */
  #toggleRuby(): void {
    const model = this.#read();
    if (this.#ruby.isOn) {
      this.#ruby.hide();
      return;
    }
    const range = selectedRange(model.shadowRoots);
    this.#ruby.show(model, range === null ? null : spanOf(model.view, range));
  }

  #selected(): ReaderAnswers['reader.selected'] {
    if (this.#model === null) return null;
    const range = selectedRange(this.#model.shadowRoots);
    const selector = range === null ? null : describeInView(range, this.#model.view);
    return selector === null ? null : { url: location.href, selector };
  }

  /** The words of what is in the window, while the background is awake anyway. */
  #wantWords(): void {
    const start = this.#opening.settings.words === 'never' ? null : this.#read().windowStart();
    if (start !== null) this.#words.want(start.start);
  }

  #paint(): void {
    const model = this.#read();
    this.#painter.paint(model.view, paintPlan(model, this.#cards, this.#opening), [
      document,
      ...model.shadowRoots,
    ]);
    // Painting begins anew: what an open panel is about is set off as before.
    this.#setCurrent(this.#current);
  }

  #setCurrent(range: Range | null): void {
    this.#current = range;
    this.#painter.paintOnly(CURRENT, range === null ? [] : [range]);
  }

  /** For the popup; where it fails the page is read all the same. */
  async #report(): Promise<void> {
    const model = this.#read();
    const highlights = model.marks.map(({ highlight: { id }, outcome }) => ({ id, outcome }));
    await ask('page.found', { terms: model.countTerms(), highlights }).catch(() => undefined);
  }

  /**
   * Reads the page, which needs the background. Where the extension is gone, the session ends in silence; of any
   * other fault the reader is told.
   */
  async #orTell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.signal.aborted) return;
      if (isExtensionGone(error)) this.end();
      else this.#fault.tell(error);
    }
  }

  /** A highlight was made, changed, removed or brought back. */
  #keepMark(mark: Mark, present: boolean): void {
    const isOther = ({ highlight }: Mark) => highlight.id !== mark.highlight.id;
    const marks = this.#read().marks.filter(isOther);
    this.#model = this.#read().withMarks(present ? [...marks, mark] : marks);
    const highlights = this.#model.marks.map(({ highlight }) => highlight);
    this.#opening = { ...this.#opening, highlights, colour: mark.highlight.colour };
    this.#paint();
    void this.#report();
  }
}

function spanOf(view: TextView, range: Range): Span | null {
  const start = view.offsetOf(range.startContainer, range.startOffset);
  const end = view.offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Whether what is looked for in a page is the same: rows of one origin, in one order. */
function isSamePersonal(a: PersonalTerms, b: PersonalTerms): boolean {
  const essence = ({ own, standings }: PersonalTerms) => JSON.stringify([own, standings]);
  return essence(a) === essence(b);
}
