import { pinyinPieces } from './pieces';
import { withSandhi } from './sandhi';
import { withoutTones } from './syllable';
import { zhuyinOf } from './zhuyin';

/** How readings are written; see the settings of the same names. */
export interface ReadingNotation {
  readonly notation: 'marks' | 'numbers' | 'zhuyin' | 'none';
  readonly sandhi: boolean;
}

/** A stretch of a reading as it is shown, with the tone that may colour it; null: none. */
export interface ReadingPiece {
  readonly text: string;
  readonly tone: number | null;
}

/** Wider than the space between the syllables of a word. */
const BETWEEN_WORDS = '\u2002';

/**
 * A reading as the reader wants it written.
 *
 * @param text what is read, for the tones of 一 and 不
 * @param pinyin by word, with tone marks, as glossary and dictionary have it
 * @returns nothing for the notation `none`
 */
export function notated(
  text: string,
  pinyin: string,
  { notation, sandhi }: ReadingNotation,
): readonly ReadingPiece[] {
  if (notation === 'none') return [];
  const pieces = pinyinPieces(sandhi ? withSandhi(text, pinyin) : pinyin);
  if (notation === 'marks') return pieces;
  if (notation === 'numbers') {
    return pieces.flatMap(({ text: written, tone }): ReadingPiece[] => {
      if (tone !== null) return [{ text: `${plain(written)}${tone}`, tone }];
      // Numbers part the syllables already.
      return /^['’]$/u.test(written) ? [] : [{ text: written, tone }];
    });
  }
  return pieces.flatMap(({ text: written, tone }, index): ReadingPiece[] => {
    if (tone === null) return /^['’-]$/u.test(written) ? [] : [{ text: spaced(written), tone }];
    const last = pieces.slice(0, index).findLast(({ text: one }) => !/^['’-]$/u.test(one));
    const gap = last?.tone == null ? [] : [{ text: ' ', tone: null }];
    return [...gap, { text: zhuyinOf(written, tone), tone }];
  });
}

/** The same as one string. */
export function notatedText(text: string, pinyin: string, how: ReadingNotation): string {
  return notated(text, pinyin, how)
    .map((piece) => piece.text)
    .join('');
}

function plain(written: string): string {
  const letters = withoutTones(written.toLowerCase());
  const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
  return isCapital ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}

function spaced(written: string): string {
  return written === ' ' ? BETWEEN_WORDS : written;
}
