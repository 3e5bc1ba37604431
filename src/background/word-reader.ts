import { pinyin } from 'pinyin-pro';
import { joinSyllables } from '../dictionary/pinyin';
import { isRead } from '../dictionary/rank';
import type { TextWord } from '../dictionary/text-words';
import { type FoldedText, fold, toFoldedSpan, toSourceSpan } from '../language/fold';
import type { KnownReading } from '../language/reading/known-reading';
import { Lattice, LONGEST_WINDOW } from '../language/segmentation/lattice';
import { Lexicon } from '../language/segmentation/lexicon';
import { PACKED_LEXICON } from '../language/segmentation/lexicon.generated';
import type { Span } from '../language/span';

// TODO: stands in for src/language/reading/text-reader.ts, whose `read` has the same form and reads better.

const HAN_RUNS = /\p{Script=Han}+/gu;
/** The value of pinyin-pro's tokenization constant, which it does not export at run time; see language/reading.ts. */
const MINIMUM_TOKENIZATION = 3;

/** Divides texts into words and reads them: the terms of the glossary as it has them, the rest by pinyin-pro. */
export class WordReader {
  readonly #lattice = new Lattice(new Lexicon(PACKED_LEXICON));

  /** @param known stretches in order, none overlapping: each is one word */
  read(text: string, known: readonly KnownReading[]): TextWord[] {
    const folded = fold(text);
    const syllables = syllablesOf(folded.text);
    const stretches = known.map((one) => ({
      ...toFoldedSpan(folded, one.start, one.end),
      pinyin: one.pinyin,
    }));
    const terms = stretches.map(({ start, end, pinyin: reading }) =>
      word(folded, { start, end }, syllables.slice(start, end), reading),
    );
    const plain = this.#segment(folded.text, stretches).map(({ start, end }) =>
      word(folded, { start, end }, syllables.slice(start, end), null),
    );
    return [...terms, ...plain].sort((a, b) => a.start - b.start);
  }

  #segment(text: string, apart: readonly Span[]): Span[] {
    const words: Span[] = [];
    for (const { start, end } of runsOutside(text, apart)) {
      this.#lattice.open(text, start, end);
      this.#lattice.solve();
      let from = start;
      for (let at = start + 1; at <= end; at += 1) {
        if (at < end && !this.#lattice.isBoundary(at)) continue;
        words.push({ start: from, end: at });
        from = at;
      }
    }
    return words;
  }
}

/** The stretches of Chinese between those that are set apart, none longer than the lattice takes. */
function runsOutside(text: string, apart: readonly Span[]): Span[] {
  const edges = [0, ...apart.flatMap(({ start, end }) => [start, end]), text.length];
  const runs: Span[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const offset = edges[index] ?? 0;
    for (const { index: at, 0: run } of text.slice(offset, edges[index + 1]).matchAll(HAN_RUNS)) {
      for (let from = 0; from < run.length; from += LONGEST_WINDOW) {
        const start = offset + at + from;
        runs.push({ start, end: start + Math.min(LONGEST_WINDOW, run.length - from) });
      }
    }
  }
  return runs;
}

function word(
  folded: FoldedText,
  { start, end }: Span,
  syllables: readonly string[],
  known: string | null,
): TextWord {
  const joined = joinSyllables(syllables);
  const isTrusted = known === null || isRead({ pinyin: joined }, known);
  return {
    ...toSourceSpan(folded, start, end),
    pinyin: known ?? joined,
    syllables: isTrusted ? syllables : [],
  };
}

/** A syllable for each UTF-16 unit of a folded text. */
function syllablesOf(text: string): string[] {
  const options = { type: 'all', toneSandhi: false, segmentit: MINIMUM_TOKENIZATION } as const;
  return pinyin(text, options).flatMap(({ origin, result }) => [
    result,
    ...Array.from({ length: origin.length - 1 }, () => ''),
  ]);
}
