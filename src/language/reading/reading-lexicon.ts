import { ABSENT, PrefixTree } from '../segmentation/prefix-tree';
import { type Reading, readReading, type UnpackedReadings, unpackReadings } from './packed-readings';

/** The words of which a reading is recorded: those of CC-CEDICT with the corrections of assets/readings. */
export class ReadingLexicon {
  readonly #tree: PrefixTree;
  readonly #packed: UnpackedReadings;

  /** @param packed what build/readings wrote */
  constructor(packed: string) {
    this.#packed = unpackReadings(packed);
    this.#tree = new PrefixTree(this.#packed.words);
  }

  /** How a word of two characters or more is read; null where it is not recorded. */
  readingOf(word: string): Reading | null {
    const index = this.#tree.find(word);
    if (index === ABSENT) return null;
    return readReading(word, this.#packed.unusual[index] ?? '', this.#packed.usual);
  }

  /** The usual reading of a character; null where none is recorded. */
  usualOf(character: string): string | null {
    return this.#packed.usual.get(character) ?? null;
  }

  /** Where the words end that begin at a place, the shortest first. */
  endsFrom(text: string, start: number, limit: number): number[] {
    const ends: number[] = [];
    let node = this.#tree.enter(text.charCodeAt(start));
    for (let to = start + 1; to < limit && node !== ABSENT; ) {
      node = this.#tree.step(node, text.charCodeAt(to++));
      if (node !== ABSENT && this.#tree.wordAt(node) !== ABSENT) ends.push(to);
    }
    return ends;
  }
}
