import { fold } from '../language/fold';
import { ABSENT, PrefixTree } from '../language/segmentation/prefix-tree';

/** What the index has to know of an entry. */
export interface IndexedTerm {
  readonly id: string;
  /** Written forms, in any spelling that folding evens out. */
  readonly forms: readonly string[];
}

/** Where forms occur in a text, in order of start, then length. Grows as it is filled. */
export class FormMatches {
  count = 0;
  /** Numbers of the forms, see {@link TermIndex.forms}. Only the first {@link count} of each list are matches. */
  forms = new Int32Array(64);
  starts = new Int32Array(64);
  ends = new Int32Array(64);

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

const PAIR_BITS = 17;
/** The second half of the pair of a form that is one unit long. */
const ANY = 0;

/**
 * All forms of all terms, compiled for finding every occurrence in one pass. A bit set of the pairs with which forms
 * begin turns nearly every place away before the tree is asked: on policy text that beats both the automaton of Aho
 * and Corasick and a double array, which visit a state for each character.
 */
export class TermIndex {
  /** The distinct folded forms, sorted. */
  readonly forms: readonly string[];
  /** For each form the numbers of the terms that have it: several where a term has several senses. */
  readonly termsOfForm: readonly (readonly number[])[];
  private readonly tree: PrefixTree;
  private readonly pairs = new Uint32Array(1 << (PAIR_BITS - 5));
  /** Whether some form is a single unit, so that the pair alone does not decide. */
  private readonly hasSingles: boolean;

  constructor(terms: readonly IndexedTerm[]) {
    const termsOf = new Map<string, number[]>();
    for (const [number, { forms }] of terms.entries()) {
      for (const form of forms) {
        const folded = fold(form).text;
        if (folded === '') continue;
        const known = termsOf.get(folded);
        if (known === undefined) termsOf.set(folded, [number]);
        else if (!known.includes(number)) known.push(number);
      }
    }
    this.forms = [...termsOf.keys()].sort();
    this.termsOfForm = this.forms.map((form) => termsOf.get(form) ?? []);
    this.tree = new PrefixTree(this.forms);
    this.hasSingles = this.forms.some((form) => form.length === 1);
    for (const form of this.forms) {
      const bit = pairBit(form.charCodeAt(0), form.length === 1 ? ANY : form.charCodeAt(1));
      this.pairs[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  /** The number of a folded form, or `ABSENT`. */
  find(form: string): number {
    return form === '' ? ABSENT : this.tree.find(form);
  }

  /** Every occurrence of every form that begins from `start` up to `end` (offsets in the folded text). */
  scan(text: string, start: number, end: number): FormMatches {
    const matches = new FormMatches();
    const { pairs, hasSingles } = this;
    let unit = text.charCodeAt(start);
    for (let at = start; at < end; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : ANY;
      const bit = pairBit(unit, next);
      if ((pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0) this.walk(text, at, matches);
      else if (hasSingles && this.isSingle(unit)) this.walk(text, at, matches);
      unit = next;
    }
    return matches;
  }

  /** What the arrays hold, in bytes, and two per unit of the forms. */
  get byteLength(): number {
    const text = this.forms.reduce((sum, form) => sum + 2 * form.length, 0);
    return this.tree.byteLength + this.pairs.byteLength + text;
  }

  private isSingle(unit: number): boolean {
    const bit = pairBit(unit, ANY);
    return (this.pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  private walk(text: string, start: number, into: FormMatches): void {
    const { tree } = this;
    let node = tree.enter(text.charCodeAt(start));
    for (let end = start + 1; node !== ABSENT; end++) {
      const form = tree.wordAt(node);
      if (form !== ABSENT) into.add(form, start, end);
      if (end >= text.length) return;
      node = tree.step(node, text.charCodeAt(end));
    }
  }
}

export function compileTermIndex(terms: readonly IndexedTerm[]): TermIndex {
  return new TermIndex(terms);
}

/** Fibonacci hashing of the pair, of which the high bits are the good ones. */
function pairBit(left: number, right: number): number {
  return Math.imul((left << 16) | right, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
