import { markedSyllable } from './numbered-syllable';

/** What a syllable begins with that needs an apostrophe inside a word. */
const VOWELS_FIRST = 'aoe';

/** Syllables written as one word, with an apostrophe before each later one in a, o or e (GB/T 16159, 5.1): `Xī'ān`. */
export function joinedSyllables(numbered: readonly string[], isName = false): string {
  let written = '';
  for (const syllable of numbered) {
    if (written !== '' && VOWELS_FIRST.includes(syllable.charAt(0))) written += `'`;
    written += markedSyllable(syllable);
  }
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
