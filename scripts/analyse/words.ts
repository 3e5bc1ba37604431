import { readCedict } from '../../build/cedict/parse';
import { buildReadings } from '../../build/readings/pack';
import { newTextReader } from '../../src/background/text-reader';
import type { KnownReading } from '../../src/language/reading/known-reading';
import type { ReadWord } from '../../src/language/reading/read-word';
import type { TextReader } from '../../src/language/reading/text-reader';

let reader: TextReader | null = null;

/** Divides a text into words and reads them, as the extension does. */
export function analyseWords(text: string, known: readonly KnownReading[]): ReadWord[] {
  reader ??= newTextReader(buildReadings(readCedict()));
  return reader.read(text, known);
}
