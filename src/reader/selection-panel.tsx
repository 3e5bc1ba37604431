import type { Colour, Highlight } from '../annotation/highlight';
import type { HighlightSelector } from '../annotation/selector';
import { fold } from '../language/fold';
import { ask } from '../messages/client';
import { READING_LIMIT } from '../messages/limits';
import type { RequestInput, SelectionAction } from '../messages/protocol';
import { describeInView } from '../page/anchoring';
import { lineBoxes } from '../page/pointing';
import type { NotePlace } from '../ui/mark/NoteField';
import { SelectionBar, type SelectionBarProps } from '../ui/selection/SelectionBar';
import { copyCitation } from './citation';
import { meetingAt, TITLE_LIMIT } from './meeting';
import { Notice } from './notice';
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

/** What a selection leads to outside its bar. */
export interface SelectionDoings {
  /** A new highlight is on the disk. */
  added(mark: Mark): void;
  toggleRuby(): void;
}

type NewHighlight = RequestInput<'highlights.add'>['highlight'];

/** Shows by a selection how it is read, and keeps it as a highlight, with a note or without. */
export class SelectionPanel {
  readonly #context: PanelContext;
  readonly #doings: SelectionDoings;
  readonly #notice = new Notice(() => this.#selected !== null && this.#update(this.#selected));
  #selected: Selected | null = null;
  #words: readonly SelectedWord[] = [];
  #term: SelectionBarProps['term'] = 'none';
  #writing: NotePlace | null = null;
  #saving = false;
  #problem: string | null = null;

  constructor(context: PanelContext, doings: SelectionDoings) {
    this.#context = context;
    this.#doings = doings;
  }

  get isOpen(): boolean {
    return this.#selected !== null;
  }

  get isWriting(): boolean {
    return this.#writing !== null;
  }

  /**
   * Shows the bar by a selection, and does at once what was asked for by key or menu.
   *
   * @returns false where the range holds no Chinese of the page's text
   */
  show(range: Range, action: SelectionAction | null): boolean {
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
      about: null,
      label: 'Selected text',
      onGone: () => this.#forget(),
      focus: false,
      near: view.toRange(selected.start, selected.end)?.endContainer.parentElement ?? null,
    });
    this.#selected = selected;
    this.#update(selected);
    const read = this.#read(selected);
    if (action === 'mark') void this.#save(selected, '', this.#context.colour());
    if (action === 'note') void this.#write(selected);
    // The pinyin of a citation is that of the words.
    if (action === 'cite') void read.then(() => this.#cite(selected));
    return true;
  }

  #describe(range: Range): Selected | null {
    const { view } = this.#context.model();
    const start = view.offsetOf(range.startContainer, range.startOffset);
    const end = view.offsetOf(range.endContainer, range.endOffset);
    if (start === null || end === null || start >= end) return null;
    if (!HAS_HAN.test(view.text.slice(start, end))) return null;
    const selector = describeInView(range, view);
    const own = view.toRange(start, end);
    return selector === null || own === null
      ? null
      : { id: crypto.randomUUID(), range: own, start, end, selector };
  }

  #render(selected: Selected) {
    return (
      <SelectionBar
        words={this.#words}
        colourNames={this.#context.settings().colourNames}
        colour={this.#context.colour()}
        writing={this.#writing}
        problem={this.#problem}
        notice={this.#notice.text}
        term={this.#term}
        onTerm={() => void this.#addTerm(selected)}
        onHighlight={(colour) => void this.#save(selected, '', colour)}
        onWrite={() => void this.#write(selected)}
        onNoteLoaded={() => this.#context.notes.loaded()}
        onCite={() => void this.#cite(selected)}
        onRuby={() => this.#doings.toggleRuby()}
        onSave={(note) => void this.#save(selected, note, this.#context.colour())}
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

  /** The note is written in a frame that the page cannot hear. */
  async #write(selected: Selected): Promise<void> {
    try {
      const added = newHighlight(selected, '', this.#context.colour());
      await this.#context.notes.open(
        { id: selected.id, added },
        {
          placed: (place) => {
            if (this.#selected !== selected) return;
            this.#writing = place;
            this.#update(selected);
          },
          done: (highlight) => {
            if (highlight !== null) this.#added(selected, highlight);
            else if (this.#selected === selected) this.#context.overlay.hide();
          },
        },
      );
    } catch (error) {
      this.#problem = problemOf(error);
      this.#update(selected);
    }
  }

  async #save(selected: Selected, note: string, colour: Colour): Promise<void> {
    if (this.#saving) return;
    this.#saving = true;
    try {
      const highlight = newHighlight(selected, note, colour);
      this.#added(selected, await ask('highlights.add', { highlight }));
    } catch (error) {
      this.#problem = problemOf(error);
      this.#update(selected);
    } finally {
      this.#saving = false;
    }
  }

  /** The highlight is on the disk. */
  #added(selected: Selected, highlight: Highlight): void {
    const { start, end } = selected;
    this.#doings.added({ highlight, outcome: 'exact', span: { start, end } });
    if (this.#selected === selected) this.#context.overlay.hide();
  }

  async #cite(selected: Selected): Promise<void> {
    const { model, settings } = this.#context;
    const pinyin = settings().citePinyin ? this.#words.map((word) => word.pinyin).join(' ') : '';
    this.#notice.say(await copyCitation(model().view.text.slice(selected.start, selected.end), pinyin));
    this.#update(selected);
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
    this.#writing = null;
    this.#problem = null;
    this.#notice.clear();
    this.#context.notes.close();
  }
}

function newHighlight({ id, selector }: Selected, note: string, colour: Colour): NewHighlight {
  return { id, url: location.href, title: document.title.slice(0, TITLE_LIMIT), selector, note, colour };
}

/** Whether a selection may be a term that the glossary lacks: short, within one clause, and not a term already. */
function isTermLike(text: string, { start, end }: Selected, words: readonly SelectedWord[]): boolean {
  if (end - start > LONGEST_TERM || ENDS_CLAUSE.test(text.slice(start, end))) return false;
  return !(words.length === 1 && words[0]?.isTerm === true);
}
