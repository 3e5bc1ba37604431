import { readCedict } from '../../build/cedict/parse';
import { packDictionary } from '../../build/dictionary/pack';
import { Dictionary } from '../../src/dictionary/packed-dictionary';
import { wordReadings } from '../../src/dictionary/word-readings';
import { guessesOf, PassageReader, type WordReadings } from '../../src/language/reading/passage-reader';
import { type PackedPolyphones, PolyphoneModel } from '../../src/language/reading/polyphone-model';
import { Lexicon } from '../../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../../src/language/segmentation/lexicon.generated';
import type { LearnedPlace } from './fit';
import type { ReadingSample } from './samples';

const lexicon = new Lexicon(PACKED_LEXICON);

/** The readings of the dictionary that ships. */
export function dictionaryReadings(): WordReadings {
  const packed = packDictionary(readCedict());
  const file = new Uint8Array(packed).buffer;
  const decoder = new TextDecoder();
  const dictionary = new Dictionary(file, (bytes) => decoder.decode(bytes));
  const known = new Map<string, readonly (readonly string[])[]>();
  return (word) => {
    const readings = known.get(word) ?? wordReadings(dictionary, word);
    known.set(word, readings);
    return readings;
  };
}

/** A reader with a model; none: with none, so that the dictionary and pinyin-pro decide. */
export function readerWith(model: PackedPolyphones | null): PassageReader {
  return new PassageReader(lexicon, new PolyphoneModel(model ?? { step: 1, lines: [] }));
}

/** How a reader reads the character of a sample. */
export function readingAt(
  reader: PassageReader,
  { text, at }: ReadingSample,
  readingsOf: WordReadings,
): string {
  const word = reader.read(text, [], readingsOf).find(({ start, end }) => start <= at && at < end);
  if (word === undefined) return '';
  const index = [...text.slice(word.start, at)].filter((one) => /\p{Script=Han}/u.test(one)).length;
  return word.syllables[index] ?? '';
}

/** What the model learns from: the samples with the words that a reader finds around them. */
export function learnedPlaces(samples: readonly ReadingSample[], readingsOf: WordReadings): LearnedPlace[] {
  const reader = readerWith(null);
  return samples.flatMap(({ text, at, reading }) => {
    const word = reader.read(text, [], readingsOf).find(({ start, end }) => start <= at && at < end);
    if (word === undefined) return [];
    const guess = guessesOf(text)[at] ?? '';
    return [{ text, at, reading, word: { start: word.start, end: word.end }, guess }];
  });
}
