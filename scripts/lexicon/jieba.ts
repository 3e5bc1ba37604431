import { readFileSync } from 'node:fs';
import { fold } from '../../src/language/fold';

/** A line of jieba's dictionary. */
export interface JiebaWord {
  readonly word: string;
  /** Occurrences in the corpus that jieba's author counted. */
  readonly count: number;
  /** Part of speech in the tag set of ICTCLAS: `n` noun, `i` idiom, `nr` personal name, `m` numeral… */
  readonly partOfSpeech: string;
}

const HAN_ONLY = /^[\u3400-\u9fff〇]+$/u;

/** The words of jieba's dictionary (MIT) in simplified script, Han characters only, from its file dict.txt. */
export function readJieba(path: string): JiebaWord[] {
  const words: JiebaWord[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', count, partOfSpeech = ''] = line.trim().split(' ');
    if (HAN_ONLY.test(word) && fold(word).text === word) {
      words.push({ word, count: Number(count), partOfSpeech });
    }
  }
  return words;
}
