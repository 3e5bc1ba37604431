import { readCedict } from '../../build/cedict/parse';
import { packDictionary } from '../../build/dictionary/pack';
import { newPassageReader } from '../../src/background/passage-reader';
import { Dictionary } from '../../src/dictionary/packed-dictionary';
import { readText } from '../../src/dictionary/read-text';
import { toneOf, withoutTones } from '../../src/language/pinyin/syllable';
import type { KnownReading } from '../../src/language/reading/known-reading';

/** A word of a text and how it is read; offsets in UTF-16 units of the text as it was given. */
export interface AnalysedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pinyin: string;
  /** One for each Chinese character, with the tone as a number (zhong4, lv4, de5); empty where they are not known. */
  readonly syllables: readonly string[];
  /** What decided: glossary, chosen, dictionary, rule, model or pinyin-pro. */
  readonly source: string;
}

let tools: { dictionary: Dictionary; reader: ReturnType<typeof newPassageReader> } | null = null;

/** Divides a text into words and reads them, as the extension does. */
export function analyseWords(text: string, known: readonly KnownReading[]): AnalysedWord[] {
  tools ??= { dictionary: openDictionary(), reader: newPassageReader() };
  return readText(tools.reader, tools.dictionary, text, known).map(
    ({ start, end, pinyin, syllables, source }) => ({
      start,
      end,
      text: text.slice(start, end),
      pinyin,
      syllables: syllables.map(numbered),
      source,
    }),
  );
}

function openDictionary(): Dictionary {
  const decoder = new TextDecoder();
  return new Dictionary(packDictionary(readCedict()).buffer, (bytes) => decoder.decode(bytes));
}

function numbered(syllable: string): string {
  return `${withoutTones(syllable).replace('ü', 'v')}${toneOf(syllable).tone || 5}`;
}
