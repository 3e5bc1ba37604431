import { readCedict } from '../../build/cedict/parse';
import { buildReadings } from '../../build/readings/pack';
import { newTextReader } from '../../src/background/text-reader';
import type { KnownReading } from '../../src/language/reading/known-reading';
import type { ReadWord } from '../../src/language/reading/read-word';
import type { TextReader } from '../../src/language/reading/text-reader';
import { writtenText } from '../../src/language/reading/written-text';

let reader: TextReader | null = null;

/** Divides a text into words and reads them, as the extension does, and writes them as sentences have them. */
export function analyseWords(text: string, known: readonly KnownReading[]): ReadWord[] {
  reader ??= newTextReader(buildReadings(readCedict()));
  return writtenText(text, reader.read(text, known));
}
