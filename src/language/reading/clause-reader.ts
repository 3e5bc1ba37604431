import type { Span } from '../span';
import { baseReading, listedReadings } from './base-reading';
import { CHOSEN_WORDS } from './chosen-words';
import { chineseNumeral } from './numeral';
import type { Reading } from './packed-readings';
import type { PolyphoneModel } from './polyphone-model';
import { ruledReading, ruledWord } from './polyphone-rules';
import type { ReadingSource } from './read-word';
import type { ReadingLexicon } from './reading-lexicon';

/** A word with its reading. */
export interface ClauseWord extends Span, Reading {
  readonly source: ReadingSource;
}

type Read = Omit<ClauseWord, keyof Span>;

const DOUBLED = /^(.)\1(.)\2$/u;

/** What decides first is the most certain; a word is as certain as the least certain of its characters. */
const CERTAINTY: readonly ReadingSource[] = [
  'pinyin-pro',
  'model',
  'rule',
  'lexicon',
  'chosen',
  'number',
  'character',
];

/**
 * Reads the words of one clause, a stretch of Han characters: by the words we chose, by the lexicon, by rule, by the
 * model, and what is left as pinyin-pro has it.
 */
export class ClauseReader {
  readonly #lexicon: ReadingLexicon;
  readonly #model: PolyphoneModel;

  constructor(lexicon: ReadingLexicon, model: PolyphoneModel) {
    this.#lexicon = lexicon;
    this.#model = model;
  }

  /**
   * @param text folded
   * @param words of the clause, in their order
   */
  read(text: string, clause: Span, words: readonly Span[]): ClauseWord[] {
    const base = new BaseOfClause(text, clause);
    return words.map((word) => ({
      start: word.start,
      end: word.end,
      ...this.#readWord(text, word, base),
    }));
  }

  #readWord(text: string, word: Span, base: BaseOfClause): Read {
    const written = text.slice(word.start, word.end);
    const numeral = chineseNumeral(written);
    if (numeral !== null) return { syllables: numeral, capitals: [], source: 'number' };
    const known = this.#readKnown(text, word, written, base);
    if (known !== null) return known;
    const doubled = this.#readDoubled(written);
    if (doubled !== null) return doubled;
    const syllables: string[] = [];
    let source: ReadingSource = 'character';
    for (const part of this.#partsOf(text, word)) {
      const read = this.#readPart(text, word, part, base);
      syllables.push(...read.syllables);
      if (CERTAINTY.indexOf(read.source) < CERTAINTY.indexOf(source)) source = read.source;
    }
    return { syllables, capitals: [], source };
  }

  /** A word that we chose, that a rule reads or that the lexicon has; null where none has it, and for characters. */
  #readKnown(text: string, word: Span, written: string, base: BaseOfClause): Read | null {
    const chosen = CHOSEN_WORDS.get(written);
    if (chosen !== undefined) return { ...chosen, source: 'chosen' };
    if (written.length < 2) return null;
    const ruled = ruledWord(text, word.start, word.end);
    if (ruled !== null) return { syllables: ruled, capitals: [], source: 'rule' };
    const readings = this.#lexicon.readingsOf(written);
    const [only, ...others] = readings;
    if (only === undefined) return null;
    return others.length === 0 ? { ...only, source: 'lexicon' } : this.#choose(text, word, readings, base);
  }

  /** 清清楚楚 has the syllables of 清楚 twice, with full tones. */
  #readDoubled(written: string): Read | null {
    if (!DOUBLED.test(written)) return null;
    const single = written.charAt(0) + written.charAt(2);
    const [reading] = this.#lexicon.readingsOf(single);
    if (reading === undefined) return null;
    const syllables = reading.syllables.flatMap((syllable, index) => {
      const full = syllable.endsWith('5') ? fullTone(single.charAt(index), syllable) : syllable;
      return [full, full];
    });
    return { syllables, capitals: [], source: 'lexicon' };
  }

  /** Of several readings of a word the one of pinyin-pro, which knows words; else by the model, by character. */
  #choose(text: string, word: Span, readings: readonly Reading[], base: BaseOfClause): Read {
    const guess = base.of(word);
    const guessed = readings.find(({ syllables }) => syllables.join(' ') === guess.join(' '));
    if (guessed !== undefined) return { ...guessed, source: 'pinyin-pro' };
    let left = readings;
    for (let index = 0; index < word.end - word.start && left.length > 1; index++) {
      const possible = [...new Set(left.map(({ syllables }) => syllables[index] ?? ''))];
      if (possible.length === 1) continue;
      const context = { text, at: word.start + index, word, guess: guess[index] ?? '' };
      const chosen = this.#model.choose(context, possible);
      if (chosen !== null) left = left.filter(({ syllables }) => syllables[index] === chosen);
    }
    const [first = { syllables: [], capitals: [] }] = left;
    return { ...first, source: left.length < readings.length ? 'model' : 'lexicon' };
  }

  /** The longest words inside a word of which no reading is recorded, from the left. */
  #partsOf(text: string, { start, end }: Span): Span[] {
    const parts: Span[] = [];
    for (let at = start; at < end; ) {
      const longest = this.#lexicon.endsFrom(text, at, end).at(-1);
      const to = longest ?? at + characterLength(text, at);
      parts.push({ start: at, end: to });
      at = to;
    }
    return parts;
  }

  #readPart(text: string, word: Span, part: Span, base: BaseOfClause): Omit<Read, 'capitals'> {
    const written = text.slice(part.start, part.end);
    const numeral = chineseNumeral(written);
    if (numeral !== null) return { syllables: numeral, source: 'number' };
    const known = this.#readKnown(text, part, written, base);
    if (known !== null) return known;
    const ruled = ruledReading(text, part.start);
    if (ruled !== null) return { syllables: [ruled], source: 'rule' };
    const listed = listedReadings(written);
    if (listed.length === 1) return { syllables: listed, source: 'character' };
    const [guess = ''] = base.of(part);
    const chosen = this.#model.choose({ text, at: part.start, word, guess });
    return chosen === null
      ? { syllables: [guess], source: 'pinyin-pro' }
      : { syllables: [chosen], source: 'model' };
  }
}

/** How pinyin-pro reads a clause, asked when a word needs it. */
class BaseOfClause {
  readonly #text: string;
  readonly #clause: Span;
  #syllables: readonly string[] | null = null;

  constructor(text: string, clause: Span) {
    this.#text = text;
    this.#clause = clause;
  }

  of({ start, end }: Span): readonly string[] {
    this.#syllables ??= baseReading(this.#text.slice(this.#clause.start, this.#clause.end));
    return this.#syllables.slice(start - this.#clause.start, end - this.#clause.start);
  }
}

function fullTone(character: string, neutral: string): string {
  const letters = neutral.slice(0, -1);
  return (
    listedReadings(character).find((one) => one.slice(0, -1) === letters && !one.endsWith('5')) ?? neutral
  );
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
