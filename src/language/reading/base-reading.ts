import { pinyin } from 'pinyin-pro';

/** The values of pinyin-pro's tokenization constants, which it does not export at run time (3.29). */
const MINIMUM_TOKENIZATION = 3;
const OPTIONS = {
  type: 'all',
  toneType: 'num',
  toneSandhi: false,
  v: true,
  segmentit: MINIMUM_TOKENIZATION,
} as const;

/**
 * How pinyin-pro reads a stretch of Chinese: a syllable for each UTF-16 unit (`zhong4`, `lv4`, `de5`), empty for the
 * second half of a surrogate pair and for what is not read.
 *
 * To be asked clause by clause and with minimum tokenization: its default algorithm gives unknown characters no cost,
 * so that on long input about one word in 30 characters falls apart (质量 is read zhì liáng).
 */
export function baseReading(text: string): string[] {
  return pinyin(text, OPTIONS).flatMap(({ origin, result, isZh }) => {
    const syllable = isZh ? numbered(result) : '';
    return [syllable, ...Array.from({ length: origin.length - 1 }, () => '')];
  });
}

const readings = new Map<string, readonly string[]>();

/** All readings of a character that pinyin-pro lists, the first one the usual one. */
export function listedReadings(character: string): readonly string[] {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const listed = pinyin(character, { toneType: 'num', type: 'array', multiple: true, v: true }).map(numbered);
  readings.set(character, listed);
  return listed;
}

/** The neutral tone is 0 in pinyin-pro. */
function numbered(syllable: string): string {
  return syllable.replace('ü', 'v').replace(/0$/, '5');
}
