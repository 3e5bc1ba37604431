import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** The words of jieba's dictionary (MIT, in the package @node-rs/jieba) in simplified script, Han characters only. */
export function readJieba(): JiebaWord[] {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const words: JiebaWord[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', count, partOfSpeech = ''] = line.trim().split(' ');
    if (HAN_ONLY.test(word) && fold(word).text === word) {
      words.push({ word, count: Number(count), partOfSpeech });
    }
  }
  return words;
}
