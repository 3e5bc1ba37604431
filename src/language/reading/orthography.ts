import { markedSyllable } from './numbered-syllable';

/** Syllables written as one word, with an apostrophe before each later one in a, o or e (GB/T 16159, 5.1): `Xī'ān`. */
export function joinedSyllables(numbered: readonly string[], isName = false): string {
  const written = numbered
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'` : '') + markedSyllable(syllable))
    .join('');
  return isName ? capitalised(written) : written;
}

/** With a capital, as names and sentences begin. */
export function capitalised(pinyin: string): string {
  return pinyin.charAt(0).toUpperCase() + pinyin.slice(1);
}

/** The syllables of a written word: where one begins, and what stands before it unless it begins the word. */
export interface WordPart {
  readonly syllables: readonly string[];
  readonly isName: boolean;
  /** A hyphen joins the halves of an idiom and an ordinal (`shíshì-qiúshì`, `dì-yī`), a space parts words. */
  readonly joint: ' ' | '-';
}

/** The parts of a word as they are written together. */
export function writtenParts(parts: readonly WordPart[]): string {
  return parts
    .map(
      ({ syllables, isName, joint }, index) => (index > 0 ? joint : '') + joinedSyllables(syllables, isName),
    )
    .join('');
}

/** Parts of a name: each capital begins one. */
export function partsOfName(syllables: readonly string[], capitals: readonly number[]): WordPart[] {
  const starts = capitals[0] === 0 ? capitals : [0, ...capitals];
  return starts.map((start, index) => ({
    syllables: syllables.slice(start, starts[index + 1]),
    isName: capitals.includes(start),
    joint: ' ',
  }));
}
