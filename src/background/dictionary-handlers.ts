import { readText } from '../dictionary/read-text';
import { entriesIn } from '../dictionary/text-words';
import type { PassageReader } from '../language/reading/passage-reader';
import type { Handlers } from '../messages/server';
import { dictionary } from './dictionary';

let loading: Promise<PassageReader> | null = null;

/** Imported on need: its lexicon and its model take tens of ms to start, and the worker starts often. */
function passageReader(): Promise<PassageReader> {
  loading ??= import('./passage-reader').then((module) => module.newPassageReader());
  return loading;
}

/** Requests about words of the general language. */
export const dictionaryHandlers: Pick<Handlers, 'dictionary.words' | 'dictionary.readings'> = {
  'dictionary.words': async ({ text, known }) => {
    const [words, reader] = await Promise.all([dictionary(), passageReader()]);
    return {
      words: readText(reader, words, text, known).map(({ source: _, ...word }) => word),
      entries: entriesIn(words, text),
    };
  },
  'dictionary.readings': async ({ text, known }) => {
    const [words, reader] = await Promise.all([dictionary(), passageReader()]);
    return readText(reader, words, text, known).map(({ start, end, pinyin }) => ({ start, end, pinyin }));
  },
};
