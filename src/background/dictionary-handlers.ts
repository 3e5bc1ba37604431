import { entriesIn } from '../dictionary/text-words';
import type { Handlers } from '../messages/server';
import { dictionary } from './dictionary';
import { wordReader } from './word-reader';

/** Requests about words of the general language. */
export const dictionaryHandlers: Pick<Handlers, 'dictionary.words'> = {
  'dictionary.words': async ({ text, known }) => {
    const [words, reader] = await Promise.all([dictionary(), wordReader()]);
    return { words: reader.read(text, known), entries: entriesIn(words, text) };
  },
};
