import type { Overlay } from '../ui/overlay/overlay';
import type { PageModel } from './page-model';
import type { TermCards } from './term-cards';

/** What the panels share: the page as it is now, and the place in which they stand. */
export interface PanelContext {
  readonly overlay: Overlay;
  readonly cards: TermCards;
  model(): PageModel;
  /** Paints again after something was saved or removed, and reports it. */
  repaint(): void;
  /** Sets off a term or a highlight while its panel is open; null: nothing. */
  setCurrent(range: Range | null): void;
}

/** A failed action, in words for the reader: what happened and what to do. */
export function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('context invalidated') || message.includes('Receiving end does not exist')) {
    return 'Jiedu was updated since this page was opened. Copy your text, then reload the page.';
  }
  return `Nothing was saved. ${message || 'Please try again.'}`;
}
