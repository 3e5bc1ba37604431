import { Lattice, LONGEST_WINDOW } from '../segmentation/lattice';
import type { Lexicon } from '../segmentation/lexicon';
import { COST_STEPS } from '../segmentation/packed-lexicon';
import type { Span } from '../span';
import type { ReadingLexicon } from './reading-lexicon';

/**
 * What a word costs that the general lexicon does not have, by its length; it has the words that are frequent, so
 * these are rare, the shorter the more doubtful.
 */
const RARE_WORD_COST = [0, 0, 15.5, 15, 14.5].map((cost) => cost * COST_STEPS);
const LONG_RARE_WORD_COST = 14 * COST_STEPS;

/** A chosen word is as good as a frequent one. */
const CHOSEN_COST = 9 * COST_STEPS;

/** Divides Chinese into words: those of the general lexicon and those of which a reading is recorded. */
export class WordDivision {
  readonly #lexicon: Lexicon;
  readonly #readings: ReadingLexicon;
  readonly #lattice: Lattice;
  readonly #chosen: ReadonlySet<string>;
  readonly #longestChosen: number;

  /** @param chosen words wherever they may be */
  constructor(lexicon: Lexicon, readings: ReadingLexicon, chosen: readonly string[] = []) {
    this.#chosen = new Set(chosen);
    this.#longestChosen = Math.max(0, ...chosen.map((word) => word.length));
    this.#lexicon = lexicon;
    this.#readings = readings;
    this.#lattice = new Lattice(lexicon);
  }

  /** The words of a stretch that is Han characters alone, in their order. */
  divide(text: string, start: number, end: number): Span[] {
    const words: Span[] = [];
    for (let from = start; from < end; ) {
      const to = this.#windowEnd(text, from, end);
      this.#lattice.open(text, from, to);
      for (let at = from; at < to; at++) this.#addRareWords(text, at, to);
      this.#lattice.solve();
      let wordStart = from;
      for (let at = from + 1; at <= to; at++) {
        if (at < to && (!this.#lattice.isBoundary(at) || isLowSurrogate(text.charCodeAt(at)))) continue;
        words.push({ start: wordStart, end: at });
        wordStart = at;
      }
      from = to;
    }
    return words;
  }

  /** The words inside a word. */
  divideWord(text: string, { start, end }: Span): Span[] {
    if (end - start > LONGEST_WINDOW) return [{ start, end }];
    this.#lattice.open(text, start, end, undefined, true);
    this.#lattice.solve();
    const parts: Span[] = [];
    let from = start;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !this.#lattice.isBoundary(at)) continue;
      parts.push({ start: from, end: at });
      from = at;
    }
    return parts;
  }

  /** Whether a word is an idiom. */
  isIdiom(text: string, { start, end }: Span): boolean {
    return this.#readings.isIdiom(text.slice(start, end));
  }

  /** Whether a reading of the word is recorded. */
  isRecorded(text: string, { start, end }: Span): boolean {
    return this.#readings.readingsOf(text.slice(start, end)).length > 0;
  }

  #addRareWords(text: string, at: number, limit: number): void {
    for (let end = at + 2; end <= Math.min(limit, at + this.#longestChosen); end++) {
      if (this.#chosen.has(text.slice(at, end))) this.#lattice.addWord(at, end, CHOSEN_COST);
    }
    for (const end of this.#readings.endsFrom(text, at, limit)) {
      const word = this.#lexicon.tree.find(text.slice(at, end));
      if (word >= 0) continue;
      this.#lattice.addWord(at, end, RARE_WORD_COST[end - at] ?? LONG_RARE_WORD_COST);
    }
  }

  /** A window ends where no word goes on, if there is such a place. */
  #windowEnd(text: string, start: number, end: number): number {
    const last = start + LONGEST_WINDOW;
    if (end <= last) return end;
    for (let at = last; at > start + 1; at--) {
      if (!this.#lexicon.mayJoin(text.charCodeAt(at - 1), text.charCodeAt(at))) return at;
    }
    return last;
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
