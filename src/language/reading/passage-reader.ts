import { pinyin } from 'pinyin-pro';
import { type FoldedText, fold, toFoldedSpan, toSourceSpan } from '../fold';
import { Lattice, LONGEST_WINDOW } from '../segmentation/lattice';
import type { Lexicon } from '../segmentation/lexicon';
import { COST_STEPS } from '../segmentation/packed-lexicon';
import type { Span } from '../span';
import { CHOSEN_WORDS } from './chosen-words';
import type { KnownReading } from './known-reading';
import type { PolyphoneModel } from './polyphone-model';
import { ruledReading } from './polyphone-rules';

/** What decided how a word is read. */
export type PassageSource = 'glossary' | 'chosen' | 'dictionary' | 'rule' | 'model' | 'pinyin-pro';

/** A word of a text with its reading. Offsets are UTF-16 units of the text as given. */
export interface PassageWord extends Span {
  /** One for each of its characters, with tone marks, lower case; empty where the glossary reads it as a whole. */
  readonly syllables: readonly string[];
  /** The glossary's reading, by word; null for any other. */
  readonly known: string | null;
  readonly source: PassageSource;
}

/**
 * The readings that a dictionary has for a word of folded text, each by syllable, with tone marks, lower case, the
 * usual ones before those of names; none for what is no word.
 */
export type WordReadings = (word: string) => readonly (readonly string[])[];

const HAN_RUNS = /\p{Script=Han}+/gu;
/** The value of pinyin-pro's constant, which it does not export at run time (3.29); its default breaks words. */
const MINIMUM_TOKENIZATION = 3;
/** A chosen word is a word wherever it may be one, like a frequent word of the lexicon. */
const CHOSEN_COST = 9 * COST_STEPS;
const LONGEST_CHOSEN = Math.max(...[...CHOSEN_WORDS.keys()].map((word) => word.length));
/** Longest word of the dictionary that is looked for inside one that it does not have. */
const LONGEST_WORD = 8;

/**
 * Reads a text word by word: the glossary's terms as the glossary has them; words that have one reading in the
 * dictionary so; single characters of policy texts by rule; of several readings the one that a model of the
 * surroundings chooses; what no dictionary has as pinyin-pro has it.
 */
export class PassageReader {
  readonly #lattice: Lattice;
  readonly #model: PolyphoneModel;

  constructor(lexicon: Lexicon, model: PolyphoneModel) {
    this.#lattice = new Lattice(lexicon);
    this.#model = model;
  }

  /** @param known stretches in order, none overlapping: each is one word */
  read(text: string, known: readonly KnownReading[], readingsOf: WordReadings): PassageWord[] {
    const folded = fold(text);
    const guesses = guessesOf(folded.text);
    const terms = known.map((one) => ({ ...toFoldedSpan(folded, one.start, one.end), known: one.pinyin }));
    const words: PassageWord[] = terms.map(({ start, end, known: reading }) => ({
      ...toSourceSpan(folded, start, end),
      syllables: [],
      known: reading,
      source: 'glossary',
    }));
    for (const word of this.#segment(folded.text, terms)) {
      words.push(...this.#readWord(folded, word, guesses, readingsOf));
    }
    return words.sort((a, b) => a.start - b.start);
  }

  #readWord(
    folded: FoldedText,
    { start, end }: Span,
    guesses: readonly string[],
    readingsOf: WordReadings,
  ): PassageWord[] {
    const text = folded.text.slice(start, end);
    const guess = guesses.slice(start, end);
    const chosen = CHOSEN_WORDS.get(text);
    const at = toSourceSpan(folded, start, end);
    if (chosen !== undefined) return [{ ...at, syllables: chosen, known: null, source: 'chosen' }];
    const readings = readingsOf(text);
    const [only, ...others] = readings;
    if (only === undefined) return this.#readUnknown(folded, { start, end }, guesses, readingsOf);
    const ruled = text.length === 1 ? ruledReading(folded.text, start) : null;
    if (ruled !== null) return [{ ...at, syllables: [ruled], known: null, source: 'rule' }];
    if (others.length === 0) return [{ ...at, syllables: only, known: null, source: 'dictionary' }];
    const possible = this.#choose(folded.text, { start, end }, guess, readings);
    return [{ ...at, ...possible, known: null }];
  }

  /**
   * Of several readings of a word: a longer one as pinyin-pro has it, which knows words; a character by the model,
   * which weighs what stands around it.
   */
  #choose(
    text: string,
    word: Span,
    guess: readonly string[],
    readings: readonly (readonly string[])[],
  ): Pick<PassageWord, 'syllables' | 'source'> {
    const guessed = readings.find((reading) => reading.join(' ') === guess.join(' '));
    if (guessed !== undefined && word.end - word.start > 1)
      return { syllables: guessed, source: 'pinyin-pro' };
    let left = readings;
    for (let index = 0; index < word.end - word.start && left.length > 1; index++) {
      const possible = [...new Set(left.map((reading) => reading[index] ?? ''))];
      const context = { text, at: word.start + index, word, guess: guess[index] ?? '' };
      const chosen = possible.length === 1 ? null : this.#model.choose(context, possible);
      if (chosen !== null) left = left.filter((reading) => reading[index] === chosen);
    }
    if (left.length === 1) return { syllables: left[0] ?? [], source: 'model' };
    return guessed === undefined
      ? { syllables: left[0] ?? [], source: 'dictionary' }
      : { syllables: guessed, source: 'pinyin-pro' };
  }

  /** A word of the lexicon that the dictionary does not have: by the longest words of it that the dictionary has. */
  #readUnknown(
    folded: FoldedText,
    { start, end }: Span,
    guesses: readonly string[],
    readingsOf: WordReadings,
  ): PassageWord[] {
    if (end - start === 1) {
      const at = toSourceSpan(folded, start, end);
      return [{ ...at, syllables: guesses.slice(start, end), known: null, source: 'pinyin-pro' }];
    }
    for (let length = Math.min(LONGEST_WORD, end - start - 1); length > 1; length--) {
      for (let from = start; from + length <= end; from++) {
        const to = from + length;
        const part = folded.text.slice(from, to);
        if (!CHOSEN_WORDS.has(part) && readingsOf(part).length === 0) continue;
        return this.#joined([
          ...this.#readRest(folded, { start, end: from }, guesses, readingsOf),
          ...this.#readWord(folded, { start: from, end: to }, guesses, readingsOf),
          ...this.#readRest(folded, { start: to, end }, guesses, readingsOf),
        ]);
      }
    }
    const characters: PassageWord[] = [];
    for (let at = start; at < end; at++) {
      const one = this.#readCharacter(folded, at, { start, end }, guesses, readingsOf);
      characters.push(one);
    }
    return this.#joined(characters);
  }

  #readRest(
    folded: FoldedText,
    span: Span,
    guesses: readonly string[],
    readingsOf: WordReadings,
  ): PassageWord[] {
    return span.start === span.end ? [] : this.#readWord(folded, span, guesses, readingsOf);
  }

  #readCharacter(
    folded: FoldedText,
    at: number,
    word: Span,
    guesses: readonly string[],
    readingsOf: WordReadings,
  ): PassageWord {
    const readings = readingsOf(folded.text.charAt(at)).map(([syllable = '']) => syllable);
    const guess = guesses[at] ?? '';
    const ruled = ruledReading(folded.text, at);
    if (ruled !== null) {
      return { ...toSourceSpan(folded, at, at + 1), syllables: [ruled], known: null, source: 'rule' };
    }
    const context = { text: folded.text, at, word, guess };
    const chosen = this.#model.choose(context, readings);
    return {
      ...toSourceSpan(folded, at, at + 1),
      syllables: [chosen ?? guess],
      known: null,
      source: chosen === null ? 'pinyin-pro' : 'model',
    };
  }

  /** The parts of one word are one word again. */
  #joined(parts: readonly PassageWord[]): PassageWord[] {
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return [];
    const source = parts.find((part) => part.source !== 'dictionary')?.source ?? 'dictionary';
    return [
      {
        start: first.start,
        end: last.end,
        syllables: parts.flatMap(({ syllables }) => syllables),
        known: null,
        source,
      },
    ];
  }

  #segment(text: string, apart: readonly Span[]): Span[] {
    const words: Span[] = [];
    for (const { start, end } of runsOutside(text, apart)) {
      this.#lattice.open(text, start, end);
      for (let at = start; at < end; at++) {
        for (let length = 2; length <= LONGEST_CHOSEN && at + length <= end; length++) {
          if (CHOSEN_WORDS.has(text.slice(at, at + length)))
            this.#lattice.addWord(at, at + length, CHOSEN_COST);
        }
      }
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

/** A syllable of pinyin-pro for each UTF-16 unit of a folded text; tones as in the dictionary. */
export function guessesOf(text: string): string[] {
  const options = { type: 'all', toneSandhi: false, segmentit: MINIMUM_TOKENIZATION } as const;
  return pinyin(text, options).flatMap(({ origin, result }) => [
    result,
    ...Array.from({ length: origin.length - 1 }, () => ''),
  ]);
}
