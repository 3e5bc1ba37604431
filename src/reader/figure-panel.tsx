import type { Figure } from '../language/figures/figure';
import { tellFigure } from '../language/figures/told';
import { fold } from '../language/fold';
import type { Span } from '../language/span';
import { boxesOf } from '../page/pointing';
import type { TextView } from '../page/text-view';
import { FigureCard } from '../ui/card/FigureCard';
import { Notice } from './notice';
import type { CardPanel, PanelContext } from './panels';

interface Shown {
  /** The page as it was when the panel was opened, whose offsets the figure has. */
  readonly view: TextView;
  readonly figure: Figure;
}

export interface FigurePanelActions {
  readonly step: (step: 1 | -1) => void;
  readonly copy: () => void;
}

/** Shows what a quantity of the page says. */
export class FigurePanel implements CardPanel {
  readonly #context: PanelContext;
  readonly #actions: FigurePanelActions;
  readonly #notice = new Notice(() => this.refresh());
  #shown: Shown | null = null;

  constructor(context: PanelContext, actions: FigurePanelActions) {
    this.#context = context;
    this.#actions = actions;
  }

  /** The figure that is shown; null: none. */
  get figure(): Figure | null {
    return this.#shown?.figure ?? null;
  }

  get place(): Span | null {
    return this.figure;
  }

  /** @returns whether there was something to show: false where the figure is out of sight */
  show(figure: Figure, by: DOMRect | null, focus: boolean): boolean {
    const { overlay, model } = this.#context;
    const { view } = model();
    const boxes = boxesOf(view, figure);
    const box = by ?? boxes[0];
    const range = view.toRange(figure.start, figure.end);
    if (box === undefined || range === null) return false;
    const shown = { view, figure };
    overlay.show({
      boxes,
      by: box,
      content: this.#render(shown),
      label: `figure: ${figure.phrase}`,
      onGone: () => this.#forget(),
      focus,
      near: range.startContainer.parentElement,
    });
    this.#shown = shown;
    this.#context.setCurrent(range);
    return true;
  }

  copied(): string {
    return this.#shown === null ? '' : [written(this.#shown), '', this.#shown.figure.english].join('\t');
  }

  save(): void {
    this.say('a figure is no entry');
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
    const boxes = boxesOf(this.#shown.view, this.#shown.figure);
    if (boxes[0] !== undefined) this.#context.overlay.place(boxes, boxes[0]);
  }

  #render(shown: Shown) {
    const { overlay, isPinned, pin, settings } = this.#context;
    return (
      <FigureCard
        written={written(shown)}
        told={tellFigure(shown.figure, settings().yuanPerDollar)}
        inside={this.#termsIn(shown.figure)}
        pinned={isPinned()}
        notice={this.#notice.text}
        onStep={this.#actions.step}
        onCopy={this.#actions.copy}
        onPin={() => pin(!isPinned())}
        onClose={() => overlay.hide()}
      />
    );
  }

  /** 亩 and 个百分点 are entries of the glossary, whose cards the figure's stands before. */
  #termsIn({ start, end }: Span) {
    const { model, cards } = this.#context;
    const ids = new Set(
      model()
        .terms.filter((term) => term.start >= start && term.end <= end)
        .map(({ id }) => id),
    );
    return [...ids].flatMap((id) => {
      const card = cards.get(id)?.card;
      return card === undefined ? [] : [{ id, term: card.term, english: card.english.join('; ') }];
    });
  }

  #forget(): void {
    this.#shown = null;
    this.#notice.clear();
    this.#context.setCurrent(null);
  }
}

/** As it is read, whatever line breaks the page put into it. */
function written({ view, figure: { start, end } }: Shown): string {
  return fold(view.text.slice(start, end)).text.replace(/(?<=[\d.]) (?=[\d.])/gu, '');
}
