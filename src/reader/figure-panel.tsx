import type { Figure } from '../language/figures/figure';
import { tellFigure } from '../language/figures/told';
import type { Span } from '../language/span';
import { FigureCard } from '../ui/card/FigureCard';
import { asRead, type ShownStretch, StretchPanel } from './stretch-panel';

/** Shows what a quantity of the page says. */
export class FigurePanel extends StretchPanel<Figure> {
  protected labelOf({ phrase }: Figure): string {
    return `figure: ${phrase}`;
  }

  protected copiedOf({ view, what }: ShownStretch<Figure>): string {
    return [asRead(view, what), '', what.english].join('\t');
  }

  protected saveShown(): void {
    this.say('a figure is no entry');
  }

  protected content({ view, what }: ShownStretch<Figure>) {
    const { overlay, isPinned, pin, settings } = this.context;
    return (
      <FigureCard
        written={asRead(view, what)}
        told={tellFigure(what, settings().yuanPerDollar)}
        inside={this.#termsIn(what)}
        pinned={isPinned()}
        notice={this.notice.text}
        onStep={this.actions.step}
        onCopy={this.actions.copy}
        onPin={() => pin(!isPinned())}
        onClose={() => overlay.hide()}
      />
    );
  }

  /** 亩 and 个百分点 are entries of the glossary, whose cards the figure's stands before. */
  #termsIn({ start, end }: Span) {
    const { model, cards } = this.context;
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
}
