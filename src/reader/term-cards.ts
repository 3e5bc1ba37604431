import type { TermOccurrence } from '../glossary/recognise';
import type { CardData } from '../messages/answers';
import { ask } from '../messages/client';

/**
 * The cards of the terms on this page. They are fetched right after the page was read, so that hovering never
 * waits for a background that has to start.
 */
export class TermCards {
  readonly #cards = new Map<string, CardData>();

  get(id: string): CardData | undefined {
    return this.#cards.get(id);
  }

  /** Fetches what the terms need and is not here yet: their cards, and those that their cards lead to. */
  async fetch(terms: readonly TermOccurrence[]): Promise<void> {
    await this.#fetchIds(idsOf(terms));
    await this.#fetchIds([...this.#cards.values()].flatMap(({ card }) => card.related.map(({ id }) => id)));
  }

  /** Fetches all again: something was saved or removed elsewhere. */
  async refresh(): Promise<void> {
    const ids = [...this.#cards.keys()];
    this.#cards.clear();
    await this.#fetchIds(ids);
  }

  setSaved(id: string, saved: boolean): void {
    const known = this.#cards.get(id);
    if (known !== undefined) this.#cards.set(id, { ...known, saved });
  }

  async #fetchIds(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#cards.has(id));
    if (missing.length === 0) return;
    for (const data of await ask('glossary.cards', { ids: missing })) this.#cards.set(data.card.id, data);
  }
}

function idsOf(terms: readonly TermOccurrence[]): string[] {
  return terms.flatMap(({ id, nested }) => [id, ...idsOf(nested)]);
}
