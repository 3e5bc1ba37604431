import { ABSENT, PrefixTree } from '../language/segmentation/prefix-tree';

/** What the index has to know of an entry. */
export interface IndexedTerm {
  readonly id: string;
  /** Written forms, folded: see folded-forms.ts. */
  readonly forms: readonly string[];
}

/** Where forms occur in a text, in order of start, then length. Grows as it is filled. */
export class FormMatches {
  count = 0;
  /** Numbers of the forms, see {@link TermIndex.forms}. Only the first {@link count} of each list are matches. */
  forms = new Int32Array(1024);
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);

  add(form: number, start: number, end: number): void {
    if (this.count === this.forms.length) this.grow();
    this.forms[this.count] = form;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  private grow(): void {
    const size = 2 * this.count;
    this.forms = enlarged(this.forms, size);
    this.starts = enlarged(this.starts, size);
    this.ends = enlarged(this.ends, size);
  }
}

function enlarged(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(size);
  to.set(from);
  return to;
}

/**
 * All forms of all terms, compiled for finding every occurrence in one pass. Forms begin with few of the pairs that a
 * text is made of, so a hash table of those pairs turns nearly every place away with one look, and for the others it
 * holds the node at which the trie goes on. The automaton of Aho and Corasick and the double array visit a state for
 * each character of the text instead.
 */
export class TermIndex {
  /** The distinct folded forms, sorted. */
  readonly forms: readonly string[];
  /** For each form the numbers of the terms that have it: several where a term has several senses. */
  readonly termsOfForm: readonly (readonly number[])[];
  private readonly tree: PrefixTree;
  private readonly pairs: PairTable;
  /** One bit for each single-unit form, by the low bits of the unit: whether it is worth asking the trie. */
  private singles = 0;

  constructor(terms: readonly IndexedTerm[]) {
    const termsOf = new Map<string, number[]>();
    for (const [number, { forms }] of terms.entries()) {
      for (const form of forms) {
        const known = termsOf.get(form);
        if (known === undefined) termsOf.set(form, [number]);
        else if (!known.includes(number)) known.push(number);
      }
    }
    this.forms = [...termsOf.keys()].sort();
    this.termsOfForm = this.forms.map((form) => termsOf.get(form) ?? []);
    this.tree = new PrefixTree(this.forms);
    this.pairs = new PairTable(this.forms.length);
    for (const form of this.forms) {
      if (form.length === 1) this.singles |= 1 << (form.charCodeAt(0) & 31);
      else
        this.pairs.set(
          pairOf(form, 0),
          this.tree.step(this.tree.enter(form.charCodeAt(0)), form.charCodeAt(1)),
        );
    }
  }

  /** The number of a folded form, or `ABSENT`. */
  find(form: string): number {
    return form === '' ? ABSENT : this.tree.find(form);
  }

  /** Every occurrence of every form that begins from `start` up to `end` (offsets in the folded text); `into` is used again. */
  scan(text: string, start: number, end: number, into?: FormMatches): FormMatches {
    const matches = into ?? new FormMatches();
    matches.count = 0;
    const { pairs, singles } = this;
    let unit = text.charCodeAt(start);
    for (let at = start; at < end; at++) {
      if ((singles & (1 << (unit & 31))) !== 0) this.addSingle(unit, at, matches);
      if (at + 1 === text.length) break;
      const next = text.charCodeAt(at + 1);
      const node = pairs.get((unit << 16) | next);
      if (node !== ABSENT) this.walk(text, at, node, matches);
      unit = next;
    }
    return matches;
  }

  /** What the arrays hold, in bytes, and two per unit of the forms. */
  get byteLength(): number {
    const text = this.forms.reduce((sum, form) => sum + 2 * form.length, 0);
    return this.tree.byteLength + this.pairs.byteLength + text;
  }

  private addSingle(unit: number, at: number, into: FormMatches): void {
    const node = this.tree.enter(unit);
    const form = node === ABSENT ? ABSENT : this.tree.wordAt(node);
    if (form !== ABSENT) into.add(form, at, at + 1);
  }

  /** Adds the forms that begin at `start`, given the node of their first two units. */
  private walk(text: string, start: number, pairNode: number, into: FormMatches): void {
    const { tree } = this;
    let node = pairNode;
    for (let end = start + 2; node !== ABSENT; end++) {
      const form = tree.wordAt(node);
      if (form !== ABSENT) into.add(form, start, end);
      if (end >= text.length) return;
      node = tree.step(node, text.charCodeAt(end));
    }
  }
}

/** A hash table from pairs of units to numbers, with open addressing and at most a quarter of it in use. */
class PairTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly shift: number;
  /** One bit for each pair by its hash: small enough to stay in the processor's first cache, it answers for most. */
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));

  constructor(count: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(4 * count + 1)));
    this.shift = 32 - bits;
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
  }

  set(pair: number, value: number): void {
    const slot = this.slotOf(pair);
    const bit = hashOf(pair) >>> (32 - FILTER_BITS);
    this.filter[bit >>> 5]! |= 1 << (bit & 31);
    this.keys[slot] = pair;
    this.values[slot] = value;
  }

  get(pair: number): number {
    const bit = hashOf(pair) >>> (32 - FILTER_BITS);
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return ABSENT;
    const slot = this.slotOf(pair);
    return this.keys[slot] === EMPTY ? ABSENT : this.values[slot]!;
  }

  get byteLength(): number {
    return this.keys.byteLength + this.values.byteLength + this.filter.byteLength;
  }

  /** Where a pair stands, or the empty place where it would. */
  private slotOf(pair: number): number {
    const { keys } = this;
    let slot = hashOf(pair) >>> this.shift;
    while (keys[slot] !== EMPTY && keys[slot] !== pair) slot = (slot + 1) & (keys.length - 1);
    return slot;
  }
}

/** The pair of two NUL characters, which no text has. */
const EMPTY = 0;

const FILTER_BITS = 16;

/** Fibonacci hashing: the high bits are the good ones. */
function hashOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1);
}

function pairOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

export function compileTermIndex(terms: readonly IndexedTerm[]): TermIndex {
  return new TermIndex(terms);
}
