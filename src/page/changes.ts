/** Share of the time that following a page may take: after a reading of 10 ms the next one waits 500 ms. */
const BUDGET = 0.02;

const SHORTEST_WAIT = 400;
const LONGEST_WAIT = 15_000;

/**
 * Calls `onChange` after the page's text may have changed, and no more often than a budget allows: with the
 * first mutation the observer lets go, so that a storm of them costs one callback, and it is put back when the
 * page is about to be read again.
 */
export class PageChanges {
  readonly #observer: MutationObserver;
  readonly #onChange: () => void;
  readonly #ignored: (node: Node) => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = SHORTEST_WAIT;

  /** @param ignored nodes of our own, whose changes are nobody's business */
  constructor(onChange: () => void, ignored: (node: Node) => boolean, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#ignored = ignored;
    this.#observer = new MutationObserver((records) => this.#changed(records));
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Waits for the next change under these roots: the document and the open shadow roots in it. */
  follow(roots: Iterable<Node>): void {
    for (const root of roots) {
      this.#observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['class', 'hidden', 'open', 'style'],
      });
    }
  }

  /** How long a reading took, in ms of work: the next one waits accordingly. */
  spent(ms: number): void {
    this.#wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, ms / BUDGET));
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.every((record) => this.#isOurs(record))) return;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onChange, this.#wait);
  }

  #isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (this.#ignored(target)) return true;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every(this.#ignored);
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}
