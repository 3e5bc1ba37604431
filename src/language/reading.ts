import { pinyin } from 'pinyin-pro';
import { fold, toFoldedSpan } from './fold';
import type { Span } from './span';

/** A stretch whose reading is known from the glossary, in UTF-16 units of the text. */
export interface KnownReading extends Span {
  readonly pinyin: string;
}

/** The values of pinyin-pro's tokenization constants, which it does not export at run time (3.29). */
const MINIMUM_TOKENIZATION = 3;

const PUNCTUATION: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

/**
 * Pinyin with tone marks for any text: what the glossary knows is read as the glossary has it, by word; what is
 * between is read by pinyin-pro, syllable by syllable, with the tones of the dictionary (no sandhi).
 *
 * Minimum tokenization, and folding first: with the default algorithm about one word in 30 characters falls
 * apart on long input, and a line break inside a word changes the reading that is picked.
 *
 * @param known stretches in order, none overlapping
 */
export function readingOf(text: string, known: readonly KnownReading[] = []): string {
  const folded = fold(text);
  const syllables = pinyin(folded.text, {
    type: 'all',
    toneSandhi: false,
    segmentit: MINIMUM_TOKENIZATION,
  });
  const stretches = known.map((reading) => ({
    ...toFoldedSpan(folded, reading.start, reading.end),
    pinyin: reading.pinyin,
  }));
  const words: Word[] = [];
  let at = 0;
  for (const { origin, result, isZh } of syllables) {
    const stretch = stretches.find(({ start, end }) => start <= at && at < end);
    if (stretch === undefined) write(words, result, origin, isZh);
    else if (stretch.start === at) words.push({ text: stretch.pinyin, isLatin: false });
    at += origin.length;
  }
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([,.;:!?)%])/g, '$1')
    .replace(/\( /g, '(');
}

interface Word {
  readonly text: string;
  readonly isLatin: boolean;
}

/** Adds a syllable as a word; Latin letters and digits, which come one at a time, grow into one word. */
function write(words: Word[], result: string, origin: string, isZh: boolean): void {
  const isLatin = !isZh && /[\w.%-]/.test(origin);
  const last = words.at(-1);
  if (isLatin && last?.isLatin === true) {
    words[words.length - 1] = { text: last.text + origin, isLatin };
  } else if (origin.trim() !== '') {
    words.push({ text: PUNCTUATION[origin] ?? result, isLatin });
  }
}
