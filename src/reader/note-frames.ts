import { browser } from 'wxt/browser';
import type { Highlight } from '../annotation/highlight';
import { ask } from '../messages/client';
import type { RequestInput } from '../messages/protocol';
import { heed } from '../messages/tidings';
import type { NotePlace } from '../ui/mark/NoteField';

/** How long the frame may take to report, in ms; after that the page is held to have kept it out. */
const PATIENCE = 2_500;

export interface NoteWriting {
  /** Where the note is written, as soon as that is known, and again where it changes. */
  readonly placed: (place: NotePlace) => void;
  /** The note was saved, with the highlight as it is now; null: it is not written after all. */
  readonly done: (highlight: Highlight | null) => void;
}

/**
 * Frames of the extension in which notes are written: the page cannot hear what is typed there. One at a time, as
 * there is one panel. Where a page keeps the frame out, the note is written in the panel itself.
 */
export class NoteFrames {
  #current: { readonly draft: string; readonly writing: NoteWriting } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    heed('reader.noteShown', ({ draft }) => this.#isCurrent(draft) && clearTimeout(this.#timer), signal);
    heed(
      'reader.noteDone',
      ({ draft, highlight }) => {
        const writing = this.#isCurrent(draft) ? this.#current?.writing : undefined;
        this.close();
        writing?.done(highlight);
      },
      signal,
    );
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Opens a frame for a note. @throws what the background threw, and then nothing is open */
  async open(asked: RequestInput<'note.open'>, writing: NoteWriting): Promise<void> {
    this.close();
    const draft = await ask('note.open', asked);
    this.#current = { draft, writing };
    this.#timer = setTimeout(() => {
      this.close();
      writing.placed({ kind: 'panel' });
    }, PATIENCE);
    writing.placed({ kind: 'frame', src: `${browser.runtime.getURL('/note.html')}#${draft}` });
  }

  /** The panel has gone; what was typed stays with the background. */
  close(): void {
    clearTimeout(this.#timer);
    this.#current = null;
  }

  #isCurrent(draft: string): boolean {
    return this.#current?.draft === draft;
  }
}
