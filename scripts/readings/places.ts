import { readCedict } from '../../build/cedict/parse';
import { buildReadings } from '../../build/readings/pack';
import { fold, toFoldedSpan } from '../../src/language/fold';
import { baseReading } from '../../src/language/reading/base-reading';
import { type PackedPolyphones, PolyphoneModel } from '../../src/language/reading/polyphone-model';
import type { ReadWord } from '../../src/language/reading/read-word';
import { ReadingLexicon } from '../../src/language/reading/reading-lexicon';
import { TextReader } from '../../src/language/reading/text-reader';
import { tokensOf } from '../../src/language/reading/tokens';
import { Lexicon } from '../../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../../src/language/segmentation/lexicon.generated';
import type { LearnedPlace } from './fit';
import type { ReadingSample } from './samples';

const lexicon = new Lexicon(PACKED_LEXICON);
const readings = new ReadingLexicon(buildReadings(readCedict()));

/** A reader with a model; none: with none, so that lexicon, rules and pinyin-pro decide. */
export function readerWith(model: PackedPolyphones | null): TextReader {
  return new TextReader(lexicon, readings, new PolyphoneModel(model ?? { step: 1, lines: [] }));
}

/** How a reader reads the character of a sample. */
export function readingAt(reader: TextReader, sample: ReadingSample): string {
  return readingIn(reader.read(sample.text), sample);
}

/** How the character of a sample is read among the words of its text; empty where it is in none. */
export function readingIn(words: readonly ReadWord[], { text, at }: ReadingSample): string {
  const word = words.find(({ start, end }) => start <= at && at < end);
  if (word === undefined) return '';
  const index = [...text.slice(word.start, at)].filter((one) => /\p{Script=Han}/u.test(one)).length;
  return word.syllables[index] ?? '';
}

/** How pinyin-pro reads the character of a sample, asked for its clause alone; empty where it is in none. */
export function baseReadingAt({ text, at }: ReadingSample): string {
  const folded = fold(text);
  const { start } = toFoldedSpan(folded, at, at + 1);
  const clause = tokensOf(folded.text, { start: 0, end: folded.text.length }).find(
    (token) => token.kind === 'han' && token.start <= start && start < token.end,
  );
  if (clause === undefined) return '';
  return baseReading(folded.text.slice(clause.start, clause.end))[start - clause.start] ?? '';
}

/** What the model learns from: the samples with the words that a reader finds around them. */
export function learnedPlaces(samples: readonly ReadingSample[]): LearnedPlace[] {
  const reader = readerWith(null);
  return samples.flatMap((sample) => {
    const { text, at, reading } = sample;
    const found = reader.read(text).find(({ start, end }) => start <= at && at < end);
    if (found === undefined) return [];
    const folded = fold(text);
    const word = toFoldedSpan(folded, found.start, found.end);
    const place = toFoldedSpan(folded, at, at + 1).start;
    return [{ text: folded.text, at: place, reading, word, guess: baseReadingAt(sample) }];
  });
}
