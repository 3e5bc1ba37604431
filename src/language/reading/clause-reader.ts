import type { Span } from '../span';
import { baseReading, listedReadings } from './base-reading';
import type { ReadingSource } from './read-word';
import type { ReadingLexicon } from './reading-lexicon';
import { type ReadingRules, readByRule } from './rule';

/** The parts of the reader, of which a measurement may leave some out. */
export interface ReadingStages {
  readonly lexicon: ReadingLexicon | null;
  readonly rules: ReadingRules;
  readonly wordRules: ReadingRules;
  readonly model: CharacterModel | null;
}

/** Chooses among the readings of a character by what stands around it. */
export interface CharacterModel {
  /** @returns null where the character is none of those it knows */
  read(character: string, context: CharacterContext): string | null;
}

export interface CharacterContext {
  readonly text: string;
  /** Where the character is. */
  readonly at: number;
  /** The word that it belongs to, and those beside it; empty at the edge of a clause. */
  readonly word: string;
  readonly previousWord: string;
  readonly nextWord: string;
  /** How pinyin-pro reads it. */
  readonly base: string;
}

/** A word with its reading. */
export interface ClauseWord extends Span {
  readonly syllables: readonly string[];
  /** Indices of the syllables that have a capital. */
  readonly capitals: readonly number[];
  readonly source: ReadingSource;
}

/** What decides first is the most certain; a word is as certain as the least certain of its characters. */
const CERTAINTY: readonly ReadingSource[] = ['pinyin-pro', 'model', 'rule', 'lexicon', 'character'];

/** How far a rule sees, in UTF-16 units. */
const SIGHT = 24;

/** Reads the words of one clause: a stretch of Han characters. */
export class ClauseReader {
  readonly #stages: ReadingStages;

  constructor(stages: ReadingStages) {
    this.#stages = stages;
  }

  /**
   * @param text folded
   * @param words of the clause, in their order
   */
  read(text: string, clause: Span, words: readonly Span[]): ClauseWord[] {
    const base = new BaseOfClause(text, clause);
    return words.map((word, index) => this.#readWord(text, words, index, word, base));
  }

  #readWord(text: string, words: readonly Span[], index: number, word: Span, base: BaseOfClause): ClauseWord {
    const written = text.slice(word.start, word.end);
    const ruled = readByRule(this.#stages.wordRules, written, placeOf(text, word));
    if (ruled !== null) return { ...word, syllables: ruled.split(' '), capitals: [], source: 'rule' };
    const known = word.end - word.start > 1 ? (this.#stages.lexicon?.readingOf(written) ?? null) : null;
    if (known !== null) return { ...word, ...known, source: 'lexicon' };
    const syllables: string[] = [];
    let source: ReadingSource = 'character';
    for (const part of this.#partsOf(text, word)) {
      const read = this.#readPart(text, words, index, part, base);
      syllables.push(...read.syllables);
      if (CERTAINTY.indexOf(read.source) < CERTAINTY.indexOf(source)) source = read.source;
    }
    return { ...word, syllables, capitals: [], source };
  }

  /** The longest words inside a word of which no reading is recorded, from the left. */
  #partsOf(text: string, { start, end }: Span): Span[] {
    const parts: Span[] = [];
    for (let at = start; at < end; ) {
      const longest = this.#stages.lexicon?.endsFrom(text, at, end).at(-1);
      const to = longest ?? at + characterLength(text, at);
      parts.push({ start: at, end: to });
      at = to;
    }
    return parts;
  }

  #readPart(
    text: string,
    words: readonly Span[],
    index: number,
    part: Span,
    base: BaseOfClause,
  ): { syllables: readonly string[]; source: ReadingSource } {
    const written = text.slice(part.start, part.end);
    const known = written.length > 1 ? this.#stages.lexicon?.readingOf(written) : null;
    if (known != null) return { syllables: known.syllables, source: 'lexicon' };
    const ruled = readByRule(this.#stages.rules, written, placeOf(text, part));
    if (ruled !== null) return { syllables: [ruled], source: 'rule' };
    const listed = listedReadings(written);
    if (listed.length === 1) return { syllables: listed, source: 'character' };
    const read = base.at(part.start);
    const wordAt = (place: number) => text.slice(words[place]?.start ?? 0, words[place]?.end ?? 0);
    const modelled = this.#stages.model?.read(written, {
      text,
      at: part.start,
      word: wordAt(index),
      previousWord: wordAt(index - 1),
      nextWord: wordAt(index + 1),
      base: read,
    });
    return modelled == null
      ? { syllables: [read], source: 'pinyin-pro' }
      : { syllables: [modelled], source: 'model' };
  }
}

/** How pinyin-pro reads a clause, asked when a character needs it. */
class BaseOfClause {
  readonly #text: string;
  readonly #clause: Span;
  #syllables: readonly string[] | null = null;

  constructor(text: string, clause: Span) {
    this.#text = text;
    this.#clause = clause;
  }

  at(offset: number): string {
    this.#syllables ??= baseReading(this.#text.slice(this.#clause.start, this.#clause.end));
    return this.#syllables[offset - this.#clause.start] ?? '';
  }
}

function placeOf(text: string, { start, end }: Span) {
  return { before: text.slice(Math.max(0, start - SIGHT), start), after: text.slice(end, end + SIGHT) };
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
