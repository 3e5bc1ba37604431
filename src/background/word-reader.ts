import type { TextWord } from '../dictionary/text-words';
import type { KnownReading } from '../language/reading';
import { dictionary } from './dictionary';
import { keyOf } from '../dictionary/key';
import { wordEntries } from '../dictionary/word-entry';
import { ranked } from '../dictionary/rank';

/** INTERIM until src/language/reading/text-reader.ts is there. */
export async function wordReader(): Promise<{ read(text: string, known: readonly KnownReading[]): TextWord[] }> {
  const words = await dictionary();
  return {
    read: (text) =>
      [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(({ segment, index }) => {
        if (!/\p{Script=Han}/u.test(segment)) return [];
        const [entry] = ranked(wordEntries(words, keyOf(segment)), segment, null);
        return [{ start: index, end: index + segment.length, pinyin: entry?.pinyin ?? '', syllables: [] }];
      }),
  };
}
