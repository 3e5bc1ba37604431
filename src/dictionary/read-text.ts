import type { KnownReading } from '../language/reading/known-reading';
import { markedSyllable } from '../language/reading/numbered-syllable';
import type { TextReader } from '../language/reading/text-reader';
import type { TextWord } from './text-words';

/** Divides a text into words and reads them. Figures and Latin letters are no words that a card is wanted for. */
export function readText(reader: TextReader, text: string, known: readonly KnownReading[]): TextWord[] {
  return reader
    .read(text, known)
    .flatMap(({ start, end, pinyin, syllables, source }) =>
      syllables.length === 0 && source !== 'glossary'
        ? []
        : [{ start, end, pinyin, syllables: syllables.map(markedSyllable) }],
    );
}
