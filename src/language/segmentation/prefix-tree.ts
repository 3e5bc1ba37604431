/** No such node. The root is not a node: it is only entered by a first unit. */
export const ABSENT = -1;

/**
 * A trie over UTF-16 units in three typed arrays, its nodes numbered by level: the children of a node lie side by
 * side in the order of their units, so a step is a binary search among them, and building from sorted words is one
 * pass. Against a double array it is half the size and needs no search for free places; only the first step, where
 * a node may have thousands of siblings, has a table of its own.
 */
export class PrefixTree {
  /** Node reached from the root by a unit, plus one; 0 where there is none. */
  private readonly first = new Uint16Array(0x10000);
  private readonly units: Uint16Array;
  private readonly firstChild: Uint32Array;
  /** The number of the word that ends at a node, plus one; 0 where none does. */
  private readonly words: Uint32Array;

  /** @param sorted distinct, non-empty strings in the order of their UTF-16 units (that of `Array.sort`). */
  constructor(sorted: readonly string[]) {
    const sizes = levelSizes(sorted);
    const offsets: number[] = [0];
    for (const size of sizes) offsets.push(offsets.at(-1)! + size);
    const total = offsets.at(-1)!;
    this.units = new Uint16Array(total);
    this.firstChild = new Uint32Array(total + 1);
    this.words = new Uint32Array(total);

    const next = offsets.slice();
    let previous = '';
    for (let word = 0; word < sorted.length; word++) {
      const text = sorted[word]!;
      for (let depth = sharedPrefix(previous, text); depth < text.length; depth++) {
        const node = next[depth]!++;
        this.units[node] = text.charCodeAt(depth);
        this.firstChild[node] = next[depth + 1]!;
        if (depth === 0) this.first[text.charCodeAt(0)] = node + 1;
      }
      this.words[next[text.length - 1]! - 1] = word + 1;
      previous = text;
    }
    this.firstChild[total] = total;
  }

  /** The node for a single unit, or {@link ABSENT}. */
  enter(unit: number): number {
    return this.first[unit]! - 1;
  }

  /** The node one unit further, or {@link ABSENT}. */
  step(node: number, unit: number): number {
    let low = this.firstChild[node]!;
    let high = this.firstChild[node + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.units[middle]!;
      if (there === unit) return middle;
      if (there < unit) low = middle + 1;
      else high = middle;
    }
    return ABSENT;
  }

  /** The number of the word that ends here (its place in the sorted list), or {@link ABSENT}. */
  wordAt(node: number): number {
    return this.words[node]! - 1;
  }

  /** The number of a word, or {@link ABSENT}. */
  find(word: string): number {
    let node = this.enter(word.charCodeAt(0));
    for (let i = 1; i < word.length && node !== ABSENT; i++) node = this.step(node, word.charCodeAt(i));
    return node === ABSENT ? ABSENT : this.wordAt(node);
  }

  /** What the arrays hold, in bytes. */
  get byteLength(): number {
    return this.first.byteLength + this.units.byteLength + this.firstChild.byteLength + this.words.byteLength;
  }
}

/** How many nodes there are at each depth. */
function levelSizes(sorted: readonly string[]): number[] {
  const sizes: number[] = [];
  let previous = '';
  for (const text of sorted) {
    for (let depth = sharedPrefix(previous, text); depth < text.length; depth++) {
      sizes[depth] = (sizes[depth] ?? 0) + 1;
    }
    previous = text;
  }
  return sizes;
}

function sharedPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
