import type { Span } from '../span';
import type { ClauseWord } from './clause-reader';
import { joinedSyllables, partsOfName, type WordPart, writtenParts } from './orthography';
import type { WordDivision } from './word-division';

/** Up to three syllables are written together; longer words by the words in them (GB/T 16159, 5.3 and 5.4). */
const LONGEST_JOINED = 3;

const IDIOM_LENGTH = 4;

/** Idioms that are not spoken as two halves are written as one word (the examples of GB/T 16159-2012). */
const JOINED_IDIOMS: ReadonlySet<string> = new Set(['不亦乐乎', '总而言之', '爱莫能助', '一衣带水']);

/** 方方面面 is one word, 一心一意 and 各种各样 are two halves (GB/T 16159-2012). */
const DOUBLED_PAIRS = /^(.)\1(.)\2$/u;
const ALTERNATING = /^(?:(.).\1.|.(.).\2)$/u;

/** An ordinal at the beginning of a word: 第一|季度. */
const ORDINAL = /^第[一二三四五六七八九十百]+(?=\p{Script=Han})/u;

/** How a word of a text is written in pinyin, after GB/T 16159. */
export function writtenWord(
  text: string,
  { start, end, syllables, capitals, source }: ClauseWord,
  division: WordDivision,
): string {
  if (capitals.length > 0) return writtenParts(partsOfName(syllables, capitals));
  if (source === 'number') return writtenNumeral(text.slice(start, end), syllables);
  const written = text.slice(start, end);
  const ordinal = ORDINAL.exec(written)?.[0].length ?? 0;
  if (ordinal > 0) {
    const number = writtenNumeral(written.slice(0, ordinal), syllables.slice(0, ordinal));
    return `${number} ${joinedSyllables(syllables.slice(ordinal))}`;
  }
  if (DOUBLED_PAIRS.test(written)) return joinedSyllables(syllables);
  if (ALTERNATING.test(written)) return writtenParts(idiomHalves(syllables));
  if (syllables.length === IDIOM_LENGTH && division.isIdiom(text, { start, end })) {
    return JOINED_IDIOMS.has(written) ? joinedSyllables(syllables) : writtenParts(idiomHalves(syllables));
  }
  if (syllables.length <= LONGEST_JOINED) return joinedSyllables(syllables);
  const parts = division.divideWord(text, { start, end });
  return writtenParts(
    joinSingles(parts).map((part) => ({
      syllables: syllables.slice(part.start - start, part.end - start),
      isName: false,
      joint: ' ',
    })),
  );
}

function idiomHalves(syllables: readonly string[]): WordPart[] {
  return [syllables.slice(0, 2), syllables.slice(2)].map((half) => ({
    syllables: half,
    isName: false,
    joint: '-',
  }));
}

/** A single character goes with the word before it (现代化|建设), the first one with the word after it. */
function joinSingles(parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isSingle = part.end - part.start === 1 || (last !== undefined && last.end - last.start === 1);
    if (last !== undefined && isSingle && part.end - last.start <= LONGEST_JOINED)
      joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** 第 has a hyphen after it; tens, hundreds and thousands are words with the numeral before them, 11 to 99 are one. */
function writtenNumeral(text: string, syllables: readonly string[]): string {
  let written = '';
  [...text].forEach((character, index) => {
    const before = text.charAt(index - 1);
    const isApart =
      index > 0 &&
      !(/[十百千万亿]/u.test(character) && /[一二两三四五六七八九]/u.test(before)) &&
      !(before === '十' && /[一二三四五六七八九]/u.test(character)) &&
      before !== '初';
    const syllable = syllables[index] ?? '';
    const needsApostrophe = !isApart && index > 0 && /^[aoe]/.test(syllable);
    written += `${before === '第' ? '-' : isApart ? ' ' : needsApostrophe ? `'` : ''}${joinedSyllables([syllable])}`;
  });
  return written;
}
