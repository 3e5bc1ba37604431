import { ask } from '../messages/client';
import { boxesOf } from '../page/pointing';
import { type MarkMode, MarkPanel as MarkPanelView } from '../ui/mark/MarkPanel';
import type { NotePlace } from '../ui/mark/NoteField';
import { copyCitation } from './citation';
import { Notice } from './notice';
import type { Mark } from './page-model';
import { type PanelContext, problemOf } from './panels';

/** Shows a saved highlight's note by its place in the page; edits it, removes it, brings it back. */
export class MarkPanel {
  readonly #context: PanelContext;
  readonly #changed: (mark: Mark, present: boolean) => void;
  #mark: Mark | null = null;
  #mode: MarkMode = 'reading';
  #place: NotePlace = { kind: 'panel' };
  readonly #notice = new Notice(() => this.#mark !== null && this.#turn(this.#mark, this.#mode));
  #problem: string | null = null;

  /** @param changed told that a highlight has another note, or stands in the page no longer, or again */
  constructor(context: PanelContext, changed: (mark: Mark, present: boolean) => void) {
    this.#context = context;
    this.#changed = changed;
  }

  get mark(): Mark | null {
    return this.#mark;
  }

  /** Whether the panel holds what must not go with a move of the pointer: a note half written, an undo. */
  get isBusy(): boolean {
    return this.#mark !== null && this.#mode !== 'reading';
  }

  show(mark: Mark, by: DOMRect | null, focus: boolean): boolean {
    const { overlay, model } = this.#context;
    const boxes = mark.span === null ? [] : boxesOf(model().view, mark.span);
    const box = by ?? boxes[0];
    if (mark.span === null || box === undefined) return false;
    this.#mode = 'reading';
    this.#problem = null;
    overlay.show({
      boxes,
      by: box,
      content: this.#render(mark),
      about: null,
      label: 'Your highlight',
      onGone: () => {
        this.#mark = null;
        this.#notice.clear();
        this.#context.notes.close();
      },
      focus,
      near: model().view.toRange(mark.span.start, mark.span.end)?.startContainer.parentElement ?? null,
    });
    this.#mark = mark;
    return true;
  }

  #render(mark: Mark) {
    const { note, tags, colour, selector, id } = mark.highlight;
    return (
      <MarkPanelView
        note={note}
        tags={tags}
        colour={colour}
        colourNames={this.#context.settings().colourNames}
        mode={this.#mode}
        place={this.#place}
        notice={this.#notice.text}
        savedWords={mark.outcome === 'changed' ? selector.quote.exact : null}
        problem={this.#problem}
        onWrite={() => void this.#write(mark)}
        onNoteLoaded={() => this.#context.notes.loaded()}
        onCancel={() => this.#turn(mark, 'reading')}
        onSave={(text) =>
          void this.#act(mark, 'reading', async () => {
            const kept = await ask('highlights.note', { id, note: text, before: note });
            return { mark: { ...mark, highlight: { ...mark.highlight, note: kept } }, present: true };
          })
        }
        onColour={(picked) =>
          void this.#act(mark, 'reading', async () => {
            await ask('highlights.edit', { id, change: { colour: picked } });
            return { mark: { ...mark, highlight: { ...mark.highlight, colour: picked } }, present: true };
          })
        }
        onCite={() => void this.#cite(mark)}
        onRemove={() =>
          void this.#act(mark, 'removed', async () => {
            await ask('highlights.remove', { id });
            return { mark, present: false };
          })
        }
        onUndo={() =>
          void this.#act(mark, 'reading', async () => {
            await ask('highlights.bringBack', { id });
            return { mark, present: true };
          })
        }
      />
    );
  }

  /** The note is written in a frame that the page cannot hear. */
  async #write(mark: Mark): Promise<void> {
    const { notes } = this.#context;
    try {
      await notes.open(
        { id: mark.highlight.id },
        {
          placed: (place) => {
            this.#place = place;
            this.#turn(mark, 'writing');
          },
          done: (highlight) => {
            const now = highlight === null ? mark : { ...mark, highlight };
            if (highlight !== null) this.#changed(now, true);
            if (this.#mark === mark) this.#mark = now;
            this.#turn(now, 'reading');
          },
        },
      );
    } catch (error) {
      this.#problem = problemOf(error);
      this.#turn(mark, this.#mode);
    }
  }

  /** The words as the page has them now. */
  async #cite(mark: Mark): Promise<void> {
    const { model } = this.#context;
    if (mark.span === null) return;
    this.#notice.say(await copyCitation(model().view.text.slice(mark.span.start, mark.span.end), ''));
    this.#turn(mark, this.#mode);
  }

  /** Does something with the highlight; where it fails the panel stays as it is and says why. */
  async #act(
    mark: Mark,
    next: MarkMode,
    action: () => Promise<{ mark: Mark; present: boolean }>,
  ): Promise<void> {
    const isShown = this.#mark === mark;
    try {
      const result = await action();
      this.#problem = null;
      this.#changed(result.mark, result.present);
      if (isShown) this.#mark = result.mark;
      this.#turn(result.mark, next);
    } catch (error) {
      this.#problem = problemOf(error);
      this.#turn(mark, this.#mode);
    }
  }

  #turn(mark: Mark, mode: MarkMode): void {
    if (this.#mark?.highlight.id !== mark.highlight.id) return;
    this.#mode = mode;
    this.#context.overlay.update(this.#render(mark));
  }
}
