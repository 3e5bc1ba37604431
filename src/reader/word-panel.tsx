import { glossOf, type WordCardData, type WordChoice, wordCard, wordChoices } from '../dictionary/word-card';
import type { Span } from '../language/span';
import { ask } from '../messages/client';
import { boxesOf } from '../page/pointing';
import type { TextView } from '../page/text-view';
import { WordCard } from '../ui/card/WordCard';
import { meetingAt } from './meeting';
import { Notice } from './notice';
import type { PageWord } from './page-words';
import { type CardPanel, type PanelContext, problemOf } from './panels';

/** How many senses of the dictionary become the renderings of an entry of the reader's own. */
const SENSES_KEPT = 5;

interface Shown {
  /** The page as it was when the panel was opened, whose offsets the word has. */
  readonly view: TextView;
  readonly word: PageWord;
  readonly choices: readonly WordChoice[];
  /** The word or one of the choices, in offsets of the passage. */
  readonly span: Span;
  /** What was put into the reader's glossary, or is on its way. */
  readonly saved: boolean;
}

export interface WordPanelActions {
  readonly step: (step: 1 | -1) => void;
  readonly copy: () => void;
}

/** Shows what the dictionary has on a word of the page, and on the words that it may be taken for. */
export class WordPanel implements CardPanel {
  readonly #context: PanelContext;
  readonly #actions: WordPanelActions;
  readonly #notice = new Notice(() => this.refresh());
  #shown: Shown | null = null;

  constructor(context: PanelContext, actions: WordPanelActions) {
    this.#context = context;
    this.#actions = actions;
  }

  /** The word that the panel was opened for; null: it is not open. */
  get word(): PageWord | null {
    return this.#shown?.word ?? null;
  }

  /** Whether the dictionary has what is shown. */
  get isKnown(): boolean {
    return this.#shown !== null && this.#cardOf(this.#shown).entries.length > 0;
  }

  get place(): Span | null {
    return this.#shown === null ? null : inPage(this.#shown.word, this.#shown.span);
  }

  /** @returns whether there was something to show: false where the word is out of sight */
  show(word: PageWord, by: DOMRect | null, focus: boolean): boolean {
    const { overlay, model } = this.#context;
    const { view } = model();
    const boxes = boxesOf(view, word);
    const box = by ?? boxes[0];
    const range = view.toRange(word.start, word.end);
    if (box === undefined || range === null) return false;
    const { folded, answer } = word.passage;
    const choices = wordChoices(folded, answer, word.word);
    const shown = { view, word, choices, span: word.word, saved: false };
    overlay.show({
      boxes,
      by: box,
      content: this.#render(shown),
      about: word,
      label: `${word.word.pinyin}: dictionary`,
      onGone: () => this.#forget(),
      focus,
      near: range.startContainer.parentElement,
    });
    this.#shown = shown;
    this.#context.setCurrent(range);
    return true;
  }

  /** Goes to a longer (-1) or a shorter (1) word. @returns whether there was one */
  choose(step: 1 | -1): boolean {
    if (this.#shown === null) return false;
    const { choices, span } = this.#shown;
    // A character has no place among the choices: one goes on from the word that it belongs to.
    const index = choices.findIndex(({ start, end }) => start === span.start && end === span.end);
    const from = index >= 0 ? index : choices.findIndex(({ kind }) => kind === 'word');
    const next = choices[from + step];
    if (next === undefined) return false;
    this.#turn(next);
    return true;
  }

  copied(): string {
    const card = this.#shown === null ? null : this.#cardOf(this.#shown);
    return card === null ? '' : [card.text, card.pinyin, englishOf(card)].join('\t');
  }

  save(): void {
    if (this.#shown !== null && !this.#shown.saved) void this.#save(this.#shown);
  }

  say(notice: string): void {
    this.#notice.say(notice);
    this.refresh();
  }

  refresh(): void {
    if (this.#shown !== null) this.#context.overlay.update(this.#render(this.#shown));
  }

  follow(): void {
    if (this.#shown === null) return;
    const boxes = boxesOf(this.#shown.view, this.#shown.word);
    if (boxes[0] !== undefined) this.#context.overlay.place(boxes, boxes[0]);
  }

  #cardOf({ word: { passage }, span }: Shown): WordCardData {
    return wordCard(passage.folded, passage.answer, span);
  }

  #render(shown: Shown) {
    const { overlay, isPinned, pin } = this.#context;
    return (
      <WordCard
        card={this.#cardOf(shown)}
        choices={shown.choices}
        pinned={isPinned()}
        notice={this.#notice.text}
        saved={shown.saved}
        onSave={() => this.save()}
        onChoose={(choice) => this.#turn(choice)}
        onStep={this.#actions.step}
        onCopy={this.#actions.copy}
        onPin={() => pin(!isPinned())}
        onClose={() => overlay.hide()}
      />
    );
  }

  /** Shows another stretch of the same passage, where the panel stands. */
  #turn({ start, end }: Span): void {
    if (this.#shown === null) return;
    this.#shown = { ...this.#shown, span: { start, end }, saved: false };
    this.#notice.clear();
    const place = inPage(this.#shown.word, this.#shown.span);
    this.#context.setCurrent(this.#shown.view.toRange(place.start, place.end));
    this.refresh();
  }

  /** An entry of the reader's own: the page underlines it from now on. */
  async #save(shown: Shown): Promise<void> {
    const saving = { ...shown, saved: true };
    this.#shown = saving;
    const { text, pinyin, entries } = this.#cardOf(shown);
    const english = (entries[0]?.senses ?? []).slice(0, SENSES_KEPT);
    const meeting = meetingAt(shown.view.text, inPage(shown.word, shown.span));
    try {
      await ask('terms.create', { term: text, pinyin, english, ...meeting });
      if (this.#shown === saving) this.say('in your glossary');
    } catch (error) {
      if (this.#shown !== saving) return;
      this.#shown = shown;
      this.say(problemOf(error));
    }
  }

  #forget(): void {
    this.#shown = null;
    this.#notice.clear();
    this.#context.setCurrent(null);
  }
}

function inPage({ passage }: PageWord, { start, end }: Span): Span {
  return { start: passage.start + start, end: passage.start + end };
}

function englishOf({ entries }: WordCardData): string {
  const [first] = entries;
  return first?.target === null ? first.senses.join('; ') : glossOf(first);
}
