import { type FoldedText, fold, toFoldedSpan, toSourceSpan } from '../fold';
import { pinyinPieces } from '../pinyin/pieces';
import type { Lexicon } from '../segmentation/lexicon';
import type { Span } from '../span';
import { CHOSEN_WORDS } from './chosen-words';
import { ClauseReader, type ClauseWord } from './clause-reader';
import type { KnownReading } from './known-reading';
import { charactersOf, nameWord, outside, stateWord } from './name-word';
import { numberedSyllable } from './numbered-syllable';
import { digitByDigit, spokenQuantity } from './numeral';
import { joinedSyllables } from './orthography';
import { personalNames } from './personal-names';
import type { PolyphoneModel } from './polyphone-model';
import type { ReadWord } from './read-word';
import type { ReadingLexicon } from './reading-lexicon';
import { pairedStates } from './states';
import { type Token, tokensOf } from './tokens';
import { WordDivision } from './word-division';
import { writtenWord } from './written-word';

/**
 * Reads any text, by word. Glossary words come first; then words with a recorded reading, where they are words (a
 * lattice with frequencies); then single characters by rule, by a model, and what is left by pinyin-pro.
 */
export class TextReader {
  readonly #division: WordDivision;
  readonly #clauses: ClauseReader;

  constructor(lexicon: Lexicon, readings: ReadingLexicon, model: PolyphoneModel) {
    this.#division = new WordDivision(lexicon, readings, [...CHOSEN_WORDS.keys()]);
    this.#clauses = new ClauseReader(readings, model);
  }

  /**
   * The words of a text in their order; what is not read (punctuation) is in none.
   *
   * @param known stretches that the glossary reads, in order, none overlapping: each is one word
   */
  read(text: string, known: readonly KnownReading[] = []): ReadWord[] {
    const folded = fold(text);
    const words: ReadWord[] = [];
    let from = 0;
    for (const one of known) {
      const span = toFoldedSpan(folded, one.start, one.end);
      for (const word of this.#readBetween(folded, { start: from, end: span.start })) words.push(word);
      words.push(this.#readKnown(folded, span, one.pinyin));
      from = span.end;
    }
    for (const word of this.#readBetween(folded, { start: from, end: folded.text.length })) words.push(word);
    return words;
  }

  #readBetween(folded: FoldedText, span: Span): ReadWord[] {
    return tokensOf(folded.text, span).flatMap((token) => this.#readToken(folded, token));
  }

  #readToken(folded: FoldedText, token: Token): ReadWord[] {
    if (token.kind === 'han') {
      return this.#readClause(folded.text, token).map((word) =>
        placed(folded, word, writtenWord(folded.text, word, this.#division)),
      );
    }
    const written = folded.text.slice(token.start, token.end);
    if (token.kind === 'latin') return [placed(folded, { ...token, syllables: [], source: 'none' }, written)];
    const spoken = token.kind === 'year' ? digitByDigit(written) : spokenQuantity(written);
    const pinyin = spoken.map((word) => joinedSyllables(word)).join(' ');
    return [placed(folded, { ...token, syllables: [], source: 'number' }, pinyin)];
  }

  #readClause(text: string, clause: Span): ClauseWord[] {
    const words = this.#division.divide(text, clause.start, clause.end);
    const people = personalNames(text, clause, words);
    const states = pairedStates(text, clause, words).filter((pair) => outside(pair, people).length === 1);
    const names = [...people, ...states];
    if (names.length === 0) return this.#clauses.read(text, clause, words);
    const isInName = ({ start, end }: Span): boolean =>
      names.some((name) => start < name.end && end > name.start);
    const others = words.flatMap((word) => (isInName(word) ? outside(word, names) : [word]));
    return [
      ...this.#clauses.read(text, clause, others),
      ...people.map((name) => nameWord(text, name, this.#clauses.read(text, clause, charactersOf(name)))),
      ...states.map((pair) => stateWord(text, pair, this.#clauses.read(text, clause, charactersOf(pair)))),
    ].sort((a, b) => a.start - b.start);
  }

  /** The characters of a term have the syllables of its pinyin; where figures are read out in it, their own. */
  #readKnown(folded: FoldedText, span: Span, pinyin: string): ReadWord {
    const characters = folded.text.slice(span.start, span.end).match(/\p{Script=Han}/gu) ?? [];
    const syllables = numberedSyllables(pinyin);
    const own =
      syllables.length === characters.length
        ? syllables
        : this.#readBetween(folded, span).flatMap((word) => word.syllables);
    return placed(folded, { ...span, syllables: own, source: 'glossary' }, pinyin);
  }
}

type Placed = Span & Pick<ReadWord, 'syllables' | 'source'>;

function placed(folded: FoldedText, word: Placed, pinyin: string): ReadWord {
  const { start, end } = toSourceSpan(folded, word.start, word.end);
  const text = folded.source.slice(start, end);
  return { start, end, text, pinyin, syllables: word.syllables, source: word.source };
}

/** `Xī'ān` → `xi1`, `an1`. */
function numberedSyllables(pinyin: string): string[] {
  return pinyinPieces(pinyin).flatMap(({ text, tone }) =>
    tone === null ? [] : [numberedSyllable(text.toLowerCase())],
  );
}
