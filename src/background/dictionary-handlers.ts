import { correctedReadings } from '../dictionary/corrected-reading';
import { entriesIn } from '../dictionary/text-words';
import { fold } from '../language/fold';
import type { Handlers } from '../messages/server';
import { dictionary } from './dictionary';
import type { WordReader } from './word-reader';

let loading: Promise<WordReader> | null = null;

/** Imported on need: its lexicon takes tens of ms to start, and the worker starts often. */
function wordReader(): Promise<WordReader> {
  loading ??= import('./word-reader').then((module) => new module.WordReader());
  return loading;
}

/** Requests about words of the general language. */
export const dictionaryHandlers: Pick<Handlers, 'dictionary.words'> = {
  'dictionary.words': async ({ text, known }) => {
    const [words, reader] = await Promise.all([dictionary(), wordReader()]);
    const entries = entriesIn(words, text);
    return { words: correctedReadings(fold(text), reader.read(text, known), entries, known), entries };
  },
};
