import type { Span } from '../span';
import type { ClauseWord } from './clause-reader';
import { joinedSyllables, partsOfName, writtenParts } from './orthography';
import type { WordDivision } from './word-division';

/** Up to three syllables are written together; longer words by the words in them (GB/T 16159, 5.3 and 5.4). */
const LONGEST_JOINED = 3;

/** How a word of a text is written in pinyin, after GB/T 16159. */
export function writtenWord(
  text: string,
  { start, end, syllables, capitals, source }: ClauseWord,
  division: WordDivision,
): string {
  if (capitals.length > 0) return writtenParts(partsOfName(syllables, capitals));
  if (source === 'number') return writtenNumeral(text.slice(start, end), syllables);
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
