import { capitalised } from './orthography';
import type { ReadWord } from './read-word';

/** Verbs have 着, 了 and 过 after them as one word, plural pronouns and nouns 们 (GB/T 16159, 6.1). */
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['着', 'zhe5'],
  ['了', 'le5'],
  ['过', 'guo5'],
  ['们', 'men5'],
]);
/** 副 is written with the post after it. */
const PREFIX = '副';
const HAN = /^\p{Script=Han}+$/u;

/** What stands between two words where a sentence ends: its mark, with the brackets and quotation marks that close after it. */
const SENTENCE_END = /[。！？!?…]["'”’」』）)\]》]*\s*["'“「『（(《]*\s*$/u;
/** A quotation that is a sentence of its own, after a colon. */
const QUOTED = /[：:]\s*["“「『]\s*$/u;
/** Between blocks, an empty line, an indented one. */
const HARD_BREAK = /\u2029|\n\s*\n|\n[ \t]*\u3000/u;
/** A line so short is a heading; longer ones may be wrapped. */
const SHORT_LINE = 18;

/**
 * The words of a text as sentences write them after GB/T 16159: particles with the verb before them (`kànzhe`), and the
 * first word of each sentence with a capital. For whole sentences; cards of single words and readings above the text
 * have the words as they were read.
 *
 * @param words of the text, in their order
 */
export function writtenText(text: string, words: readonly ReadWord[]): ReadWord[] {
  return withCapitals(text, joinedWords(text, words));
}

/** With a capital for the first word of each sentence: after 。！？, a hard break, or at the start of a quotation. */
function withCapitals(text: string, words: readonly ReadWord[]): ReadWord[] {
  let from = 0;
  return words.map((word, index) => {
    const between = text.slice(from, word.start);
    const isFirst = index === 0 || endsSentence(text, from, between);
    from = word.end;
    // Latin letters are left alone.
    return isFirst && word.source !== 'none' ? { ...word, pinyin: capitalised(word.pinyin) } : word;
  });
}

/** @param between what stands between two words, from an offset of the text */
function endsSentence(text: string, from: number, between: string): boolean {
  if (SENTENCE_END.test(between) || QUOTED.test(between) || HARD_BREAK.test(between)) return true;
  const breakAt = between.indexOf('\n');
  if (breakAt < 0) return false;
  const line = text.slice(text.lastIndexOf('\n', from + breakAt - 1) + 1, from + breakAt).trim();
  return line.length <= SHORT_LINE || /[：:；;]$/u.test(line);
}

/** With particles as one word with what they belong to. */
export function joinedWords(text: string, words: readonly ReadWord[]): ReadWord[] {
  const joined: ReadWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === word.start && goesWith(text, last, word))
      joined[joined.length - 1] = together(last, word);
    else joined.push(word);
  }
  return joined;
}

function goesWith(text: string, last: ReadWord, word: ReadWord): boolean {
  if (last.source === 'name' || last.source === 'number' || !HAN.test(last.text)) return false;
  if (last.text === PREFIX) return HAN.test(word.text) && word.source !== 'name';
  // 人人, 看看
  if (word.text.length === 1 && word.text === last.text && word.source !== 'number') return true;
  if (SUFFIXES.get(word.text) !== word.syllables[0]) return false;
  // At the end of a sentence 了 is a word of its own.
  return word.text !== '了' || HAN.test(text.charAt(word.end));
}

function together(last: ReadWord, word: ReadWord): ReadWord {
  const apostrophe = /^[aoeāáǎàōóǒòēéěè]/u.test(word.pinyin) ? `'` : '';
  return {
    start: last.start,
    end: word.end,
    text: last.text + word.text,
    pinyin: `${last.pinyin}${apostrophe}${word.pinyin}`,
    syllables: [...last.syllables, ...word.syllables],
    source: last.source,
  };
}
