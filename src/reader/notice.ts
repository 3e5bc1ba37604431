/** How long a notice stands, in ms. */
const STANDS = 1_600;

/** A word to the reader that goes away by itself. */
export class Notice {
  readonly #changed: () => void;
  #text: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed told when the notice has gone */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get text(): string | null {
    return this.#text;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#text = text;
    this.#timer = setTimeout(() => {
      this.#text = null;
      this.#changed();
    }, STANDS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#text = null;
  }
}
