import { correctedReadings } from '../dictionary/corrected-reading';
import { entriesIn, type TextWords } from '../dictionary/text-words';
import { fold } from '../language/fold';
import type { KnownReading } from '../language/reading/known-reading';
import type { Handlers } from '../messages/server';
import { dictionary } from './dictionary';
import type { WordReader } from './word-reader';

let loading: Promise<WordReader> | null = null;

/** Imported on need: its lexicon takes tens of ms to start, and the worker starts often. */
function wordReader(): Promise<WordReader> {
  loading ??= import('./word-reader').then((module) => new module.WordReader());
  return loading;
}

async function read(text: string, known: readonly KnownReading[]): Promise<TextWords> {
  const [words, reader] = await Promise.all([dictionary(), wordReader()]);
  const entries = entriesIn(words, text);
  return { words: correctedReadings(fold(text), reader.read(text, known), entries, known), entries };
}

/** Requests about words of the general language. */
export const dictionaryHandlers: Pick<Handlers, 'dictionary.words' | 'dictionary.readings'> = {
  'dictionary.words': ({ text, known }) => read(text, known),
  'dictionary.readings': async ({ text, known }) => {
    const { words } = await read(text, known);
    return words.map(({ start, end, pinyin }) => ({ start, end, pinyin }));
  },
};
