import { fold, toFoldedSpan } from '../language/fold';
import { pinyinPieces } from '../language/pinyin/pieces';
import type { KnownReading } from '../language/reading/known-reading';
import type { PassageReader, PassageWord } from '../language/reading/passage-reader';
import type { Dictionary } from './packed-dictionary';
import { joinSyllables, withToneMarks } from './pinyin';
import type { TextWord } from './text-words';
import { wordReadings } from './word-readings';

/** A word of a text, and what decided how it is read. */
export interface SourcedWord extends TextWord {
  readonly source: PassageWord['source'];
}

/** Divides a text into words and reads them, with the dictionary's readings; names have their capitals. */
export function readText(
  reader: PassageReader,
  dictionary: Dictionary,
  text: string,
  known: readonly KnownReading[],
): SourcedWord[] {
  const readings = new Map<string, readonly (readonly string[])[]>();
  const readingsOf = (word: string) => {
    const found = readings.get(word) ?? wordReadings(dictionary, word);
    readings.set(word, found);
    return found;
  };
  const folded = fold(text);
  return reader.read(text, known, readingsOf).map((word) => {
    const { start, end } = toFoldedSpan(folded, word.start, word.end);
    const written = folded.text.slice(start, end);
    const { source } = word;
    const span = { start: word.start, end: word.end };
    if (word.known !== null)
      return { ...span, source, pinyin: word.known, syllables: syllablesOf(word.known, written) };
    const { syllables } = word;
    return {
      ...span,
      source,
      syllables,
      pinyin: nameReading(dictionary, written, syllables) ?? joinSyllables(syllables),
    };
  });
}

/** The reading of a word that is a name and nothing else in this reading: Zhōngguó. */
function nameReading(dictionary: Dictionary, word: string, syllables: readonly string[]): string | null {
  if (word.length === 1) return null;
  const entries = dictionary
    .entriesOf(word)
    .map(({ pinyin }) => pinyin)
    .filter((pinyin) => pinyin.toLowerCase().split(' ').map(withToneMarks).join(' ') === syllables.join(' '));
  const [first] = entries;
  return first !== undefined && entries.every((pinyin) => /^\p{Lu}/u.test(pinyin))
    ? withToneMarks(first)
    : null;
}

/** The syllables of a reading by words; none where they are not as many as the characters. */
function syllablesOf(pinyin: string, word: string): readonly string[] {
  const syllables = pinyinPieces(pinyin).flatMap(({ text, tone }) =>
    tone === null ? [] : [text.toLowerCase()],
  );
  return syllables.length === word.length ? syllables : [];
}
