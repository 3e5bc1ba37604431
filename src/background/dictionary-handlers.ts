import { readText } from '../dictionary/read-text';
import { entriesIn } from '../dictionary/text-words';
import type { Handlers } from '../messages/server';
import { dictionary, textReader } from './dictionary';

/** Requests about words of the general language. */
export const dictionaryHandlers: Pick<Handlers, 'dictionary.words' | 'dictionary.readings'> = {
  'dictionary.words': async ({ text, known }) => {
    const [words, reader] = await Promise.all([dictionary(), textReader()]);
    return { words: readText(reader, text, known), entries: entriesIn(words, text) };
  },
  'dictionary.readings': async ({ text, known }) =>
    readText(await textReader(), text, known).map(({ start, end, pinyin }) => ({ start, end, pinyin })),
};
