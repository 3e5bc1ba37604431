import { wordCard } from '../dictionary/word-card';
import type { WordEntry } from '../dictionary/word-entry';
import type { RelatedTerm } from '../glossary/compiled';
import type { TermOccurrence } from '../glossary/recognise';
import { fold } from '../language/fold';
import type { Span } from '../language/span';
import { ask } from '../messages/client';
import { boxesOf } from '../page/pointing';
import { TermCard } from '../ui/card/TermCard';
import { meetingAt } from './meeting';
import { Notice } from './notice';
import { type CardPanel, type PanelContext, problemOf } from './panels';

/** Where the card of a term leads to in the page. */
export interface TermActions {
  /** To the next (1) or the previous (-1) term. */
  readonly step: (step: 1 | -1) => void;
  /** To the next place of the same term. */
  readonly nextPlace: () => void;
}

/** Shows the card of a term: the term in the page, and those that its card leads to. */
export class TermPanel implements CardPanel {
  readonly #context: PanelContext;
  readonly #actions: TermActions;
  #occurrence: TermOccurrence | null = null;
  /** The terms that were opened one from the other; the last one is shown. */
  #path: string[] = [];
  #problem: string | null = null;
  readonly #notice = new Notice(() => this.refresh());

  constructor(context: PanelContext, actions: TermActions) {
    this.#context = context;
    this.#actions = actions;
  }

  /** The term that is shown; null: none. */
  get occurrence(): TermOccurrence | null {
    return this.#occurrence;
  }

  get place(): Span | null {
    return this.#occurrence;
  }

  copied(): string {
    const card = this.#context.cards.get(this.#path.at(-1) ?? '')?.card;
    return card === undefined ? '' : [card.term, card.pinyin, card.english[0]].join('\t');
  }

  save(): void {
    const id = this.#path.at(-1);
    if (this.#occurrence !== null && id !== undefined && this.#context.cards.get(id)?.saved === false) {
      void this.#save(this.#occurrence, id, true);
    }
  }

  say(notice: string): void {
    this.#notice.say(notice);
    this.refresh();
  }

  refresh(): void {
    if (this.#occurrence !== null) this.#update(this.#occurrence);
  }

  /** @returns whether there was something to show: false until the page's cards have come */
  show(occurrence: TermOccurrence, by: DOMRect | null, focus: boolean): boolean {
    const { overlay, cards, model, setCurrent } = this.#context;
    const data = cards.get(occurrence.id);
    const { view } = model();
    const range = view.toRange(occurrence.start, occurrence.end);
    const boxes = boxesOf(view, occurrence);
    const box = by ?? boxes[0];
    if (data === undefined || range === null || box === undefined) return false;
    const onGone = () => this.#forget();
    this.#path = [occurrence.id];
    this.#problem = null;
    const near = range.startContainer.parentElement;
    const { term, english } = data.card;
    const content = this.#render(occurrence);
    const label = `${term}: ${english[0]}`;
    overlay.show({ boxes, by: box, content, about: occurrence, label, onGone, focus, near });
    this.#occurrence = occurrence;
    setCurrent(range);
    return true;
  }

  /** Puts the card by its term again, after the page has scrolled. */
  follow(): void {
    if (this.#occurrence === null) return;
    const boxes = boxesOf(this.#context.model().view, this.#occurrence);
    if (boxes[0] !== undefined) this.#context.overlay.place(boxes, boxes[0]);
  }

  #render(occurrence: TermOccurrence) {
    const { cards, model, overlay } = this.#context;
    const id = this.#path.at(-1) ?? occurrence.id;
    const data = cards.get(id);
    if (data === undefined) return null;
    const isOccurrence = this.#path.length === 1;
    return (
      <TermCard
        card={data.card}
        saved={data.saved}
        note={data.note}
        count={model().terms.filter((term) => term.id === id).length}
        met={isOccurrence ? this.#metForm(occurrence, data.card.term) : null}
        inside={isOccurrence ? this.#inside(occurrence) : []}
        general={isOccurrence ? this.#general(occurrence) : []}
        notice={this.#notice.text}
        problem={this.#problem}
        onBack={isOccurrence ? null : () => this.#turn(occurrence, this.#path.slice(0, -1))}
        onSave={(save) => void this.#save(occurrence, id, save)}
        onKnown={() => void this.#know(occurrence, id)}
        onOpen={(next) => this.#turn(occurrence, [...this.#path, next])}
        onNextPlace={isOccurrence ? this.#actions.nextPlace : null}
        onStep={this.#actions.step}
        onClose={() => overlay.hide()}
      />
    );
  }

  /** As the page writes the term, where that is another form than the card's. */
  #metForm({ start, end }: TermOccurrence, term: string): string | null {
    const met = fold(this.#context.model().view.text.slice(start, end)).text;
    return met === fold(term).text ? null : met;
  }

  #inside({ id: own, nested }: TermOccurrence): RelatedTerm[] {
    const terms = new Map<string, RelatedTerm>();
    for (const { id } of nested) {
      // A variant may hold the term itself: 兜牢底线 and 兜牢 share an entry.
      if (id === own) continue;
      const card = this.#context.cards.get(id)?.card;
      if (card !== undefined) terms.set(id, { id, term: card.term, english: card.english[0] ?? '' });
    }
    return [...terms.values()];
  }

  /** What the dictionary has on the words of the term; nothing where they have not come yet. */
  #general({ start, end }: TermOccurrence): readonly WordEntry[] {
    const passage = this.#context.words.at(start)?.passage;
    if (passage === undefined) return [];
    const span = { start: start - passage.start, end: end - passage.start };
    return wordCard(passage.folded, passage.answer, span).entries;
  }

  #turn(occurrence: TermOccurrence, path: string[]): void {
    this.#path = path;
    this.#update(occurrence);
  }

  async #save(occurrence: TermOccurrence, id: string, save: boolean): Promise<void> {
    const { cards, model, repaint } = this.#context;
    try {
      if (save) {
        const { text } = model().view;
        const met = fold(text.slice(occurrence.start, occurrence.end)).text;
        await ask('terms.save', { id, met, ...meetingAt(text, occurrence) });
      } else {
        await ask('terms.remove', { id });
      }
      cards.setSaved(id, save);
      this.#problem = null;
      repaint();
    } catch (error) {
      this.#problem = problemOf(error);
    }
    if (this.#occurrence === occurrence) this.#update(occurrence);
  }

  /** The reader knows the term: its underline goes, from all pages. */
  async #know(occurrence: TermOccurrence, id: string): Promise<void> {
    try {
      await ask('terms.stand', { id, standing: 'known' });
      this.#context.overlay.hide();
    } catch (error) {
      this.#problem = problemOf(error);
      this.#update(occurrence);
    }
  }

  #update(occurrence: TermOccurrence): void {
    this.#context.overlay.update(this.#render(occurrence));
  }

  #forget(): void {
    this.#occurrence = null;
    this.#notice.clear();
    this.#context.setCurrent(null);
  }
}
