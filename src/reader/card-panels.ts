import type { TermOccurrence } from '../glossary/recognise';
import type { Span } from '../language/span';
import { spansAt } from '../page/pointing';
import { copyText } from './clipboard';
import { FigurePanel } from './figure-panel';
import { FormulaPanel } from './formula-panel';
import type { PageWord } from './page-words';
import type { CardPanel, PanelContext } from './panels';
import { neighbour, scrollTo } from './step';
import { TermPanel } from './term-panel';
import { WordPanel } from './word-panel';

/** Words in a row that cannot be seen, after which one stops looking for the next: a menu that is folded away. */
const MOST_UNSEEN = 40;

/** The cards of terms, figures, formulas and plain words, and the ways from one to the other. */
export class CardPanels {
  readonly term: TermPanel;
  readonly figure: FigurePanel;
  readonly formula: FormulaPanel;
  readonly word: WordPanel;
  readonly #context: PanelContext;

  constructor(context: PanelContext) {
    this.#context = context;
    const copy = () => void this.copy();
    this.term = new TermPanel(context, {
      step: (step) => this.stepTerm(step),
      nextPlace: () => this.#stepIn(this.#placesOfTerm(), 1),
    });
    const step = (to: 1 | -1) => void this.stepWord(to);
    this.figure = new FigurePanel(context, { step, copy });
    this.formula = new FormulaPanel(context, { step, copy });
    this.word = new WordPanel(context, { step, copy });
  }

  /** The card that is open; null: none. */
  get open(): CardPanel | null {
    return [this.term, this.figure, this.formula, this.word].find(({ place }) => place !== null) ?? null;
  }

  /** To the next (1) or the previous (-1) term of the page. */
  stepTerm(step: 1 | -1): void {
    this.#stepIn(this.#context.model().terms, step);
  }

  /** All places of the term whose card is open. */
  #placesOfTerm(): readonly TermOccurrence[] {
    const id = this.term.occurrence?.id;
    return this.#context.model().terms.filter((term) => term.id === id);
  }

  #stepIn(terms: readonly TermOccurrence[], step: 1 | -1): void {
    const { view } = this.#context.model();
    const next = neighbour(terms, view, this.term.occurrence, step);
    const range = next === null ? null : view.toRange(next.start, next.end);
    if (next === null || range === null) return;
    scrollTo(range);
    this.#context.pin(this.term.show(next, null, true));
  }

  /** To the next (1) or the previous (-1) word, from the open card or from where the window begins. */
  async stepWord(step: 1 | -1): Promise<void> {
    const { model, words } = this.#context;
    let from: Span | null = this.open?.place ?? model().windowStart();
    for (let tries = 0; tries < MOST_UNSEEN && from !== null; tries += 1) {
      const next: PageWord | null = await words.neighbour(from, step);
      if (next === null) return;
      const term = this.#termOver(next);
      if (this.#goTo(next, term)) return;
      from = term ?? next;
    }
  }

  /**
   * To a longer (-1) or a shorter (1) word at the same place. A term and a figure stand above all words: from their
   * cards one goes down to the words in them, and from those up.
   *
   * @returns whether there was one
   */
  choose(step: 1 | -1): boolean {
    const above = this.term.occurrence ?? this.figure.what ?? this.formula.what;
    if (above !== null) return step === 1 && this.#showWordsIn(above);
    if (this.word.choose(step)) return true;
    const { word } = this.word;
    return step === -1 && word !== null && this.#showAbove(word);
  }

  /** Puts what the open card explains into the reader's glossary. */
  save(): void {
    this.open?.save();
  }

  /** Copies what the open card says. */
  async copy(): Promise<void> {
    const { open } = this;
    if (open === null) return;
    open.say((await copyText(open.copied())) ? 'Copied' : 'The page does not allow copying');
  }

  #goTo(word: PageWord, term: TermOccurrence | null): boolean {
    const { model, pin } = this.#context;
    const { start, end } = term ?? word;
    const { view } = model();
    const range = view.toRange(start, end);
    if (range === null || range.getClientRects().length === 0) return false;
    scrollTo(range);
    const isShown = term === null ? this.word.show(word, null, true) : this.term.show(term, null, true);
    if (isShown) pin(true);
    return isShown;
  }

  #showAbove(word: PageWord): boolean {
    const term = this.#termOver(word);
    if (term !== null) return this.term.show(term, null, false);
    const figure = spansAt(this.#context.model().figures, word.start).find(({ end }) => word.start < end);
    return figure !== undefined && this.figure.show(figure, null, false);
  }

  #showWordsIn({ start, end }: Span): boolean {
    const word = this.#wordIn(start, end);
    if (word === null || !this.word.show(word, null, false)) return false;
    // A term that is no word of the dictionary has nothing to show itself.
    if (!this.word.isKnown) this.word.choose(1);
    return true;
  }

  /** The first word: a figure may begin with digits, which are none. */
  #wordIn(start: number, end: number): PageWord | null {
    for (let at = start; at < end; at++) {
      const word = this.#context.words.at(at);
      if (word !== null) return word;
    }
    return null;
  }

  #termOver({ start, end }: Span): TermOccurrence | null {
    const { terms } = this.#context.model();
    return spansAt(terms, start).find((term) => term.start < end && start < term.end) ?? null;
  }
}
