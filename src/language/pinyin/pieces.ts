import { isPinyinLetter, LONGEST_SYLLABLE, SYLLABLES, toneOf, withoutTones } from './syllable';

/** A stretch of written pinyin: a syllable with its tone, or what stands between syllables. */
export interface PinyinPiece {
  readonly text: string;
  /** 1 to 4, 5 for the neutral tone; null: not a syllable (a space, an apostrophe, TIR). */
  readonly tone: number | null;
}

/** TIR would be ti and a final r. */
const ACRONYM = /^[A-Z]{2,}$/u;
/** Inside a word it needs an apostrophe before it. */
const VOWEL_FIRST = /^[aoe]/u;

/**
 * Divides written pinyin into its syllables. Inside a word a syllable that begins with a, o or e has an apostrophe
 * before it (GB/T 16159), so a run of letters has one division: jinan is ji-nan, and fang'an never fan-gan. Letters
 * that have none are left whole: TIR.
 */
export function pinyinPieces(pinyin: string): PinyinPiece[] {
  const pieces: PinyinPiece[] = [];
  let letters = '';
  const close = () => {
    if (letters !== '') pieces.push(...syllablesOf(letters));
    letters = '';
  };
  for (const letter of pinyin.normalize('NFC')) {
    if (isPinyinLetter(letter.toLowerCase())) letters += letter;
    else {
      close();
      pieces.push({ text: letter, tone: null });
    }
  }
  close();
  return pieces;
}

function syllablesOf(letters: string): PinyinPiece[] {
  const divided = ACRONYM.test(letters) ? null : divide(letters, 0);
  if (divided === null) return [{ text: letters, tone: null }];
  return divided.map((text) => ({ text, tone: toneOf(text.toLowerCase()).tone || 5 }));
}

/** The division of the rest of a run, longest syllables first; null: there is none. */
function divide(letters: string, start: number): readonly string[] | null {
  if (start === letters.length) return [];
  for (let length = Math.min(LONGEST_SYLLABLE, letters.length - start); length > 0; length--) {
    const text = letters.slice(start, start + length);
    const plain = withoutTones(text.toLowerCase());
    const isFinalR = plain === 'r' && start > 0;
    if (!isFinalR && (!SYLLABLES.has(plain) || (start > 0 && VOWEL_FIRST.test(plain)))) continue;
    const rest = divide(letters, start + length);
    if (rest !== null) return [text, ...rest];
  }
  return null;
}
