import { browser } from 'wxt/browser';
import type { Highlight } from '../annotation/highlight';
import { ask } from '../messages/client';
import type { RequestInput } from '../messages/protocol';
import { heed } from '../messages/tidings';
import type { NotePlace } from '../ui/mark/NoteField';

/** How long the frame may take to load, and from then on to report, in ms; else the page is held to keep it out. */
const LOADS_WITHIN = 6_000;
const REPORTS_WITHIN = 1_000;

export interface NoteWriting {
  /** Where the note is written, as soon as that is known, and again where it changes. */
  readonly placed: (place: NotePlace) => void;
  /** The note was saved, with the highlight as it is now; null: it is not written after all. */
  readonly done: (highlight: Highlight | null) => void;
}

interface Open {
  readonly draft: string;
  readonly writing: NoteWriting;
  isShown: boolean;
}

/**
 * Frames of the extension in which notes are written: the page cannot hear what is typed there. One at a time, as
 * there is one panel. Where a page keeps the frame out, the note is written in the panel itself.
 */
export class NoteFrames {
  #current: Open | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    heed(
      'reader.noteShown',
      ({ draft }) => {
        if (this.#current?.draft !== draft) return;
        clearTimeout(this.#timer);
        this.#current.isShown = true;
        this.#current.writing.placed({ kind: 'frame', src: addressOf(draft), isShown: true });
      },
      signal,
    );
    heed(
      'reader.noteDone',
      ({ draft, highlight }) => {
        if (this.#current?.draft !== draft) return;
        const { writing } = this.#current;
        this.close();
        writing.done(highlight);
      },
      signal,
    );
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Opens a frame for a note. @throws what the background threw, and then nothing is open */
  async open(asked: RequestInput<'note.open'>, writing: NoteWriting): Promise<void> {
    this.close();
    const draft = await ask('note.open', asked);
    this.#current = { draft, writing, isShown: false };
    this.#expect(LOADS_WITHIN);
    writing.placed({ kind: 'frame', src: addressOf(draft), isShown: false });
  }

  /** The frame has loaded its page, or the browser's word that it must not. */
  loaded(): void {
    if (this.#current !== null) this.#expect(REPORTS_WITHIN);
  }

  /** The panel has gone; what was typed stays with the background. */
  close(): void {
    clearTimeout(this.#timer);
    this.#current = null;
  }

  #expect(ms: number): void {
    if (this.#current?.isShown === true) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const writing = this.#current?.writing;
      this.close();
      writing?.placed({ kind: 'panel' });
    }, ms);
  }
}

function addressOf(draft: string): string {
  return `${browser.runtime.getURL('/note.html')}#${draft}`;
}
