import type { HighlightSelector } from '../annotation/selector';
import { fold } from '../language/fold';
import { ask } from '../messages/client';
import { READING_LIMIT } from '../messages/limits';
import { describe } from '../page/anchoring';
import { lineBoxes } from '../page/pointing';
import { SelectionBar, type SelectionBarProps } from '../ui/selection/SelectionBar';
import { meetingAt } from './meeting';
import type { Mark } from './page-model';
import { type PanelContext, problemOf } from './panels';
import { type SelectedWord, selectedWords } from './selected-words';

const HAS_HAN = /[\u3400-\u9fff]/;
const ENDS_CLAUSE = /[，。；：！？,;:!?]/;
/** Longer than any term that a report uses, in UTF-16 units. */
const LONGEST_TERM = 40;

interface Selected {
  /** Of the highlight that it may become: saved again after a failure it is still the same one. */
  readonly id: string;
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  readonly selector: HighlightSelector;
}

/** Shows by a selection how it is read, and keeps it as a highlight, with a note or without. */
export class SelectionPanel {
  readonly #context: PanelContext;
  readonly #added: (mark: Mark) => void;
  #selected: Selected | null = null;
  #words: readonly SelectedWord[] = [];
  #term: SelectionBarProps['term'] = 'none';
  #writing = false;
  #saving = false;
  #problem: string | null = null;

  /** @param added told of a new highlight, once it is on the disk */
  constructor(context: PanelContext, added: (mark: Mark) => void) {
    this.#context = context;
    this.#added = added;
  }

  get isOpen(): boolean {
    return this.#selected !== null;
  }

  get isWriting(): boolean {
    return this.#writing;
  }

  /** @returns false where the range holds no Chinese of the page's text */
  show(range: Range, write: boolean): boolean {
    const { overlay, model } = this.#context;
    const { view } = model();
    const selected = this.#describe(range);
    if (selected === null) return false;
    const boxes = lineBoxes(selected.range);
    const last = boxes.at(-1);
    if (last === undefined) return false;
    const content = this.#render(selected);
    overlay.show({
      boxes,
      by: last,
      content,
      label: 'Selected text',
      onGone: () => this.#forget(),
      focus: false,
      near: view.toRange(selected.start, selected.end)?.endContainer.parentElement ?? null,
    });
    this.#selected = selected;
    this.#writing = write;
    this.#update(selected);
    void this.#read(selected);
    return true;
  }

  #describe(range: Range): Selected | null {
    const { view } = this.#context.model();
    const start = view.offsetOf(range.startContainer, range.startOffset);
    const end = view.offsetOf(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end) return null;
    if (!HAS_HAN.test(view.text.slice(start, end))) return null;
    const selector = describe(range, view);
    const own = view.toRange(start, end);
    return selector === null || own === null
      ? null
      : { id: crypto.randomUUID(), range: own, start, end, selector };
  }

  #render(selected: Selected) {
    return (
      <SelectionBar
        words={this.#words}
        writing={this.#writing}
        problem={this.#problem}
        term={this.#term}
        onTerm={() => void this.#addTerm(selected)}
        onHighlight={() => void this.#save(selected, '')}
        onWrite={() => {
          this.#writing = true;
          this.#update(selected);
        }}
        onSave={(note) => void this.#save(selected, note)}
        onClose={() => this.#context.overlay.hide()}
      />
    );
  }

  async #read(selected: Selected): Promise<void> {
    const { model, words, cards } = this.#context;
    if (selected.end - selected.start > READING_LIMIT) return;
    const found = await selectedWords(model(), words, cards, selected);
    if (this.#selected !== selected) return;
    this.#words = found;
    if (this.#term === 'none' && isTermLike(model().view.text, selected, found)) this.#term = 'possible';
    this.#update(selected);
  }

  async #save(selected: Selected, note: string): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    try {
      const highlight = await ask('highlights.add', {
        highlight: {
          id: selected.id,
          url: location.href,
          title: document.title.slice(0, 500),
          selector: selected.selector,
          note,
          colour: 'yellow',
        },
      });
      this.#added({ highlight, outcome: 'exact', span: { start: selected.start, end: selected.end } });
      if (this.#selected === selected) this.#context.overlay.hide();
    } catch (error) {
      this.#problem = problemOf(error);
      this.#update(selected);
    } finally {
      this.#saving = false;
    }
  }

  /** An entry of the reader's own, read as it is read here; its English is written in the popup or the library. */
  async #addTerm(selected: Selected): Promise<void> {
    const { text } = this.#context.model().view;
    const [only, ...others] = this.#words;
    this.#term = 'saved';
    this.#update(selected);
    try {
      await ask('terms.create', {
        term: fold(text.slice(selected.start, selected.end)).text,
        pinyin: this.#words.map(({ pinyin }) => pinyin).join(' '),
        english: others.length === 0 && only !== undefined && only.gloss !== '' ? [only.gloss] : [],
        ...meetingAt(text, selected),
      });
    } catch (error) {
      if (this.#selected !== selected) return;
      this.#term = 'possible';
      this.#problem = problemOf(error);
      this.#update(selected);
    }
  }

  #update(selected: Selected): void {
    if (this.#selected === selected) this.#context.overlay.update(this.#render(selected));
  }

  #forget(): void {
    this.#selected = null;
    this.#words = [];
    this.#term = 'none';
    this.#writing = false;
    this.#problem = null;
  }
}

/** Whether a selection may be a term that the glossary lacks: short, within one clause, and not a term already. */
function isTermLike(text: string, { start, end }: Selected, words: readonly SelectedWord[]): boolean {
  if (end - start > LONGEST_TERM || ENDS_CLAUSE.test(text.slice(start, end))) return false;
  return !(words.length === 1 && words[0]?.isTerm === true);
}
