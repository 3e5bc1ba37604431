import type { Colour } from '../annotation/highlight';
import type { Span } from '../language/span';
import type { Settings } from '../settings/settings';
import type { Overlay } from '../ui/overlay/overlay';
import type { NoteFrames } from './note-frames';
import type { PageModel } from './page-model';
import type { PageWords } from './page-words';
import type { TermCards } from './term-cards';

/** What the panels share: the page as it is now, and the place in which they stand. */
export interface PanelContext {
  readonly overlay: Overlay;
  readonly cards: TermCards;
  readonly words: PageWords;
  model(): PageModel;
  settings(): Settings;
  readonly notes: NoteFrames;
  /** The colour of the reader's last highlight. */
  colour(): Colour;
  /** Paints again after something was saved or removed, and reports it. */
  repaint(): void;
  /** Sets off a term or a highlight while its panel is open; null: nothing. */
  setCurrent(range: Range | null): void;
  /** Whether the open panel stays when the pointer leaves. */
  isPinned(): boolean;
  pin(pinned: boolean): void;
}

/** A panel that explains a stretch of the page: of a term, or of a plain word. */
export interface CardPanel {
  /** What it explains; null: it is not open. */
  readonly place: Span | null;
  /** What is copied from it: the Chinese, its pinyin and its English, by tabs. */
  copied(): string;
  /** Puts what it explains into the reader's glossary. */
  save(): void;
  /** Says for a moment that something was done. */
  say(notice: string): void;
  /** Renders again: something around it has changed. */
  refresh(): void;
  /** Puts it by its text again, after the page has scrolled. */
  follow(): void;
}

/** Whether nobody answered because the extension was updated or removed since the page was loaded. */
export function isExtensionGone(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return message.includes('context invalidated') || message.includes('Receiving end does not exist');
}

/** A failed action, in words for the reader: what happened and what to do. */
export function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (isExtensionGone(error)) {
    return 'Jiedu was updated since this page was opened. Copy your text, then reload the page.';
  }
  // A slow database may save it after all, so that less is claimed.
  const what =
    error instanceof Error && error.name === 'StorageFault' ? 'Not saved yet.' : 'Nothing was saved.';
  return `${what} ${message || 'Please try again.'}`;
}
