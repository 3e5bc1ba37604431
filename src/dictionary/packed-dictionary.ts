import { type CharacterDefaults, readDefaults } from './character-defaults';
import type { DictionaryEntry } from './entry';
import { keyOfRow, readRow } from './packed-row';

/**
 * The layout of the packed dictionary: one file that is read as it lies there, because the background starts often
 * and nothing is to be unpacked when it does. build/dictionary/pack.ts writes it.
 *
 * Rows are sorted by key (by UTF-16 code unit; see key.ts) and cut into blocks, each of which can be read by itself.
 * Numbers are 32-bit and little-endian, everything else is UTF-8:
 *
 *     number of blocks, length of the heads in bytes, length of the defaults in bytes
 *     for each block the place where it begins after the defaults, and the place where the last one ends
 *     heads      the first key of each block, one a line
 *     defaults   see character-defaults.ts
 *     blocks     lines; see packed-row.ts
 */
export const LAYOUT = { numbers: 3, bytesPerNumber: 4, rowsPerBlock: 32 } as const;

/** Decodes UTF-8: the platform's own decoder, which this layer cannot name. */
export type Decode = (bytes: Uint8Array) => string;

/** Decoded blocks that are kept: as many as the words of a page's paragraph touch. */
const KEPT_BLOCKS = 600;

interface Row {
  readonly key: string;
  readonly line: string;
}

/** Looks words up in the packed dictionary. A look-up decodes a block or two, of about a kilobyte each. */
export class Dictionary {
  readonly #bytes: Uint8Array;
  readonly #decode: Decode;
  readonly #offsets: readonly number[];
  readonly #heads: readonly string[];
  readonly #defaults: CharacterDefaults;
  readonly #blocksFrom: number;
  readonly #kept = new Map<number, readonly Row[]>();

  /** @throws RangeError where the file is shorter than its own header says. */
  constructor(file: ArrayBuffer, decode: Decode) {
    const view = new DataView(file);
    const numberAt = (index: number) => view.getUint32(index * LAYOUT.bytesPerNumber, true);
    this.#bytes = new Uint8Array(file);
    this.#decode = decode;
    const blocks = numberAt(0);
    const headsFrom = (LAYOUT.numbers + blocks + 1) * LAYOUT.bytesPerNumber;
    const defaultsFrom = headsFrom + numberAt(1);
    this.#blocksFrom = defaultsFrom + numberAt(2);
    this.#offsets = Array.from({ length: blocks + 1 }, (_, block) => numberAt(LAYOUT.numbers + block));
    if (this.#blocksFrom + (this.#offsets[blocks] ?? 0) > file.byteLength) {
      throw new RangeError('The dictionary is cut off.');
    }
    this.#heads = this.#text(headsFrom, defaultsFrom).split('\n');
    this.#defaults = readDefaults(this.#text(defaultsFrom, this.#blocksFrom));
  }

  /** The entries of a key, in the order of the dictionary; none for what is no word. */
  entriesOf(key: string): DictionaryEntry[] {
    const entries: DictionaryEntry[] = [];
    for (const row of this.#rowsFrom(key)) {
      if (row.key !== key) break;
      entries.push(readRow(key, row.line, this.#defaults));
    }
    return entries;
  }

  /** Where the words end that begin at a place of a folded text, the shortest first. */
  endsFrom(text: string, start: number): number[] {
    const ends: number[] = [];
    for (let end = start + 1; end <= text.length; end++) {
      const prefix = text.slice(start, end);
      const next = this.#rowsFrom(prefix).next().value?.key;
      if (next === prefix) ends.push(end);
      else if (next === undefined || !next.startsWith(prefix)) break;
    }
    return ends;
  }

  /** The rows from the first one on whose key is not less than the given one. */
  *#rowsFrom(key: string): Generator<Row, undefined, void> {
    // The rows of one key may begin at the end of the block before the one that it heads.
    for (let block = Math.max(0, this.#firstHeadFrom(key) - 1); block < this.#heads.length; block++) {
      for (const row of this.#rowsOf(block)) if (row.key >= key) yield row;
    }
  }

  /** Index of the first block whose head is not less than a key; the number of blocks where there is none. */
  #firstHeadFrom(key: string): number {
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#heads[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #rowsOf(block: number): readonly Row[] {
    const kept = this.#kept.get(block);
    if (kept !== undefined) return kept;
    const from = this.#blocksFrom + (this.#offsets[block] ?? 0);
    const to = this.#blocksFrom + (this.#offsets[block + 1] ?? 0);
    const rows: Row[] = [];
    let key = '';
    for (const line of this.#text(from, to).split('\n')) {
      key = keyOfRow(line, key);
      rows.push({ key, line });
    }
    if (this.#kept.size >= KEPT_BLOCKS) this.#kept.clear();
    this.#kept.set(block, rows);
    return rows;
  }

  #text(from: number, to: number): string {
    return this.#decode(this.#bytes.subarray(from, to));
  }
}
