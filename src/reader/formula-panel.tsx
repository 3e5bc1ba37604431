import type { Formula } from '../language/formulas/formula';
import { ask } from '../messages/client';
import { FormulaCard } from '../ui/card/FormulaCard';
import { meetingAt } from './meeting';
import { problemOf } from './panels';
import { scrollTo } from './step';
import { asRead, type ShownStretch, StretchPanel } from './stretch-panel';

/** Shows what can be said of a numbered formula that the glossary does not have. */
export class FormulaPanel extends StretchPanel<Formula> {
  #saved: Formula | null = null;

  protected labelOf({ reading }: Formula): string {
    return `numbered formula: ${reading}`;
  }

  protected copiedOf({ view, what }: ShownStretch<Formula>): string {
    return [asRead(view, what), this.#pinyin({ view, what }), what.reading].join('\t');
  }

  protected saveShown(shown: ShownStretch<Formula>): void {
    if (this.#saved !== shown.what) void this.#save(shown);
  }

  protected content(shown: ShownStretch<Formula>) {
    const { view, what } = shown;
    const { overlay, isPinned, pin } = this.context;
    const { partsAt } = what;
    return (
      <FormulaCard
        written={asRead(view, what)}
        pinyin={this.#pinyin(shown)}
        reading={what.reading}
        parts={partsOf(shown)}
        saved={this.#saved === what}
        pinned={isPinned()}
        notice={this.notice.text}
        onShowParts={
          partsAt === null
            ? null
            : () => {
                const range = view.toRange(partsAt.start, partsAt.end);
                if (range === null) return;
                scrollTo(range);
                this.context.setCurrent(range);
              }
        }
        onSave={() => this.save()}
        onStep={this.actions.step}
        onCopy={this.actions.copy}
        onPin={() => pin(!isPinned())}
        onClose={() => overlay.hide()}
      />
    );
  }

  /** By the words of its passage; nothing where they have not come yet. */
  #pinyin({ what: { start, end } }: ShownStretch<Formula>): string {
    const words = this.context.words.at(start)?.passage.words ?? [];
    const own = words.filter((word) => word.start >= start && word.end <= end);
    return own.map(({ word }) => word.pinyin).join(' ');
  }

  /** An entry of the reader's own, with the parts as its English: what else is known of it the reader writes. */
  async #save(shown: ShownStretch<Formula>): Promise<void> {
    const { view, what } = shown;
    const parts = partsOf(shown).join('; ');
    this.#saved = what;
    this.refresh();
    try {
      const english = [parts === '' ? what.reading : `${what.reading}: ${parts}`];
      await ask('terms.create', {
        term: asRead(view, what),
        pinyin: this.#pinyin(shown),
        english,
        ...meetingAt(view.text, what),
      });
      this.say('in your glossary');
    } catch (error) {
      this.#saved = null;
      this.say(problemOf(error));
    }
  }
}

function partsOf({ view, what }: ShownStretch<Formula>): string[] {
  return what.parts.map((part) => asRead(view, part));
}
