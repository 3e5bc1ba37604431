import { pinyin } from 'pinyin-pro';

/** The values of pinyin-pro's tokenization constants, which it does not export at run time (3.29). */
const MINIMUM_TOKENIZATION = 3;
/** What pinyin-pro cannot read it gives back. */
const IS_SYLLABLE = /^[a-z]+[1-5]$/u;
const OPTIONS = {
  type: 'array',
  toneType: 'num',
  toneSandhi: false,
  v: true,
  segmentit: MINIMUM_TOKENIZATION,
} as const;

/**
 * How pinyin-pro reads a stretch of Han characters: a syllable for each UTF-16 unit (`zhong4`, `lv4`, `de5`), empty for the
 * second half of a surrogate pair and for what is not read.
 *
 * To be asked clause by clause and with minimum tokenization: its default algorithm gives unknown characters no cost,
 * so that on long input about one word in 30 characters falls apart (质量 is read zhì liáng).
 */
export function baseReading(text: string): string[] {
  const syllables = pinyin(text, OPTIONS);
  return [...text].flatMap((character, index) => {
    const syllable = numbered(syllables[index] ?? '');
    const read = IS_SYLLABLE.test(syllable) ? syllable : '';
    return character.length === 1 ? [read] : [read, ''];
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
