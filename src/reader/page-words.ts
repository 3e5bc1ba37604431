import { passageAround } from '../dictionary/passage';
import type { TextWord, TextWords } from '../dictionary/text-words';
import { type FoldedText, fold } from '../language/fold';
import type { Span } from '../language/span';
import { ask } from '../messages/client';
import type { TextView } from '../page/text-view';
import { knownReadings } from './known-readings';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/** The pointer stays in a passage for this long before its words are fetched, in ms: it may only be passing. */
const REST = 50;
/** Passages whose words are kept; one of 400 characters takes some 100 kB. */
const KEPT_PASSAGES = 24;

/** How far the next word is looked for, in UTF-16 units: beyond a table of figures, not through a book of them. */
const FARTHEST = 4_000;

const HAN = /\p{Script=Han}/u;

/** A stretch of the page whose words are known. */
export interface Passage extends Span {
  readonly folded: FoldedText;
  readonly answer: TextWords;
  readonly words: readonly PageWord[];
}

/** A word of the page, in offsets of its view. The same object each time it is asked for. */
export interface PageWord extends Span {
  readonly word: TextWord;
  readonly passage: Passage;
}

/**
 * The words of the page around the pointer. They are fetched by passages, ahead of the pointer's rest, so that a
 * card does not wait for a background that has to start.
 */
export class PageWords {
  readonly #model: () => PageModel;
  readonly #cards: TermCards;
  readonly #came: () => void;
  /** By their text, so that a change elsewhere in the page keeps them; in the order in which they were used. */
  readonly #answers = new Map<string, TextWords>();
  readonly #underWay = new Map<string, Promise<TextWords | null>>();
  #view: TextView | null = null;
  #passages: Passage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param came told when the words of a passage have come */
  constructor(model: () => PageModel, cards: TermCards, came: () => void, signal: AbortSignal) {
    this.#model = model;
    this.#cards = cards;
    this.#came = came;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** The word that a character belongs to; null where it belongs to none or its passage is not here yet. */
  at(offset: number): PageWord | null {
    return this.#passageAt(offset)?.words.find(({ start, end }) => start <= offset && offset < end) ?? null;
  }

  /** The passage of a character, fetched where it is not here. Null where it cannot be had. */
  async passage(offset: number): Promise<Passage | null> {
    const known = this.#passageAt(offset);
    if (known !== null) return known;
    const { view } = this.#model();
    const span = passageAround(view.text, offset);
    const answer = await this.#fetch(span);
    if (answer === null || this.#model().view !== view) return null;
    const passage = this.#place(view, span, answer);
    this.#came();
    return passage;
  }

  /** The next (1) or the previous (-1) word from a place, fetched where it is not here; null: there is none near. */
  async neighbour(place: Span, step: 1 | -1): Promise<PageWord | null> {
    const { text } = this.#model().view;
    let offset = step === 1 ? place.end : place.start - 1;
    for (let tries = 0; tries < FARTHEST && offset >= 0 && offset < text.length; tries += 1, offset += step) {
      if (!HAN.test(text.charAt(offset))) continue;
      await this.passage(offset);
      const word = this.at(offset);
      if (word !== null) return word;
    }
    return null;
  }

  /** Fetches the passage of a character, and the one after it, if the pointer stays. */
  want(offset: number): void {
    clearTimeout(this.#timer);
    const known = this.#passageAt(offset);
    if (known !== null && this.#passageAt(known.end + 1) !== null) return;
    this.#timer = setTimeout(() => void this.#wanted(offset), REST);
  }

  async #wanted(offset: number): Promise<void> {
    const passage = await this.passage(offset);
    if (passage !== null && passage.end + 1 < this.#model().view.text.length) {
      await this.passage(passage.end + 1);
    }
  }

  #passageAt(offset: number): Passage | null {
    const { view } = this.#model();
    if (view !== this.#view) {
      this.#view = view;
      this.#passages = [];
    }
    const placed = this.#passages.find(({ start, end }) => start <= offset && offset < end);
    if (placed !== undefined) return placed;
    if (offset >= view.text.length || this.#answers.size === 0) return null;
    const span = passageAround(view.text, offset);
    const answer = this.#answers.get(view.text.slice(span.start, span.end));
    return answer === undefined ? null : this.#place(view, span, answer);
  }

  #place({ text }: TextView, { start, end }: Span, answer: TextWords): Passage {
    const words: PageWord[] = [];
    const passage = { start, end, folded: fold(text.slice(start, end)), answer, words };
    for (const word of answer.words) {
      words.push({ start: start + word.start, end: start + word.end, word, passage });
    }
    this.#passages = [passage, ...this.#passages].slice(0, KEPT_PASSAGES);
    return passage;
  }

  #fetch(span: Span): Promise<TextWords | null> {
    const model = this.#model();
    const text = model.view.text.slice(span.start, span.end);
    const underWay = this.#underWay.get(text);
    if (underWay !== undefined) return underWay;
    const fetching = ask('dictionary.words', { text, known: knownReadings(model, this.#cards, span) })
      .then((answer) => {
        this.#keep(text, answer);
        return answer;
      })
      // Without its words a page is read as before: there is nobody to tell.
      .catch(() => null)
      .finally(() => this.#underWay.delete(text));
    this.#underWay.set(text, fetching);
    return fetching;
  }

  #keep(text: string, answer: TextWords): void {
    const oldest = this.#answers.keys().next().value;
    if (this.#answers.size >= KEPT_PASSAGES && oldest !== undefined) this.#answers.delete(oldest);
    this.#answers.set(text, answer);
  }
}
