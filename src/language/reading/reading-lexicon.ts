import { ABSENT, PrefixTree } from '../segmentation/prefix-tree';
import {
  isIdiomLine,
  type Reading,
  readReadings,
  type UnpackedReadings,
  unpackReadings,
} from './packed-readings';

const NONE: readonly Reading[] = [];

/** The words of which readings are recorded: those of CC-CEDICT. */
export class ReadingLexicon {
  readonly #tree: PrefixTree;
  readonly #packed: UnpackedReadings;
  /** Those of words that were asked for, by index. */
  readonly #read = new Map<number, readonly Reading[]>();

  /** @param packed what build/readings wrote */
  constructor(packed: string) {
    this.#packed = unpackReadings(packed);
    this.#tree = new PrefixTree(this.#packed.words);
  }

  /** How a word of two characters or more is read, the likeliest reading first; none where it is not recorded. */
  readingsOf(word: string): readonly Reading[] {
    const index = this.#tree.find(word);
    if (index === ABSENT) return NONE;
    const known = this.#read.get(index);
    if (known !== undefined) return known;
    const readings = readReadings(word, this.#packed.unusual[index] ?? '', this.#packed.usual);
    this.#read.set(index, readings);
    return readings;
  }

  /** Whether a word is an idiom (成语) of the dictionary. */
  isIdiom(word: string): boolean {
    return isIdiomLine(this.#packed.unusual[this.#tree.find(word)] ?? '');
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
