/**
 * The syllables of Standard Mandarin without tones, as Hànyǔ Pīnyīn spells them: each final (as written after
 * an initial) with the initials it combines with, `-` standing for none. After the tables of the scheme of 1958
 * (汉语拼音方案) and the syllable list of Xiàndài Hànyǔ Cídiǎn, without interjections such as hm and ng.
 */
const FINALS: readonly (readonly [final: string, initials: string])[] = [
  ['a', '- b p m f d t n l g k h zh ch sh z c s y w'],
  ['o', '- b p m f w l y'],
  ['e', '- m d t n l g k h zh ch sh r z c s y'],
  ['ai', '- b p m d t n l g k h zh ch sh z c s w'],
  ['ei', '- b p m f d n l g k h zh sh z w'],
  ['ao', '- b p m d t n l g k h zh ch sh r z c s y'],
  ['ou', '- p m f d t n l g k h zh ch sh r z c s y'],
  ['an', '- b p m f d t n l g k h zh ch sh r z c s y w'],
  ['en', '- b p m f d n g k h zh ch sh r z c s w'],
  ['ang', '- b p m f d t n l g k h zh ch sh r z c s y w'],
  ['eng', '- b p m f d t n l g k h zh ch sh r z c s w'],
  ['ong', 'd t n l g k h zh ch r z c s y'],
  ['er', '-'],
  ['i', 'b p m d t n l j q x zh ch sh r z c s y'],
  ['ia', 'd l j q x'],
  ['iao', 'b p m d t n l j q x'],
  ['ie', 'b p m d t n l j q x'],
  ['iu', 'm d n l j q x'],
  ['ian', 'b p m d t n l j q x'],
  ['in', 'b p m n l j q x y'],
  ['iang', 'n l j q x'],
  ['ing', 'b p m d t n l j q x y'],
  ['iong', 'j q x'],
  ['u', 'b p m f d t n l g k h zh ch sh r z c s j q x y w'],
  ['ua', 'g k h zh ch sh r'],
  ['uo', 'd t n l g k h zh ch sh r z c s'],
  ['uai', 'g k h zh ch sh'],
  ['ui', 'd t g k h zh ch sh r z c s'],
  ['uan', 'd t n l g k h zh ch sh r z c s j q x y'],
  ['un', 'd t l g k h zh ch sh r z c s j q x y'],
  ['uang', 'g k h zh ch sh'],
  ['ue', 'j q x y'],
  ['ü', 'n l'],
  ['üe', 'n l'],
];

/** All toneless syllables, spelled with ü. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  FINALS.flatMap(([final, initials]) =>
    initials.split(' ').map((initial) => (initial === '-' ? final : initial + final)),
  ),
);

/** The longest syllables (zhuang, chuang, shuang) have six letters. */
export const LONGEST_SYLLABLE = 6;

const TONED = ['āēīōūǖ', 'áéíóúǘ', 'ǎěǐǒǔǚ', 'àèìòùǜ'];
const PLAIN = 'aeiouü';

/** A toned vowel to its plain vowel and its tone, 1 to 4. */
const TONE_OF: ReadonlyMap<string, { vowel: string; tone: number }> = new Map(
  TONED.flatMap((row, tone) =>
    [...row].map((letter, index) => [letter, { vowel: PLAIN.charAt(index), tone: tone + 1 }] as const),
  ),
);

/** Removes the tone marks: `gāo` → `gao`, `lǜ` → `lü`. */
export function withoutTones(pinyin: string): string {
  return [...pinyin].map((letter) => TONE_OF.get(letter)?.vowel ?? letter).join('');
}

/** Whether a lower-case letter is one that pinyin is written with: a–z without v, ü, and the toned vowels. */
export function isPinyinLetter(letter: string): boolean {
  return /^[a-uw-zü]$/.test(letter) || TONE_OF.has(letter);
}

/** How a syllable is toned: 0 for the neutral tone. `misplaced` where the mark is not where the rule puts it. */
export interface Tone {
  readonly tone: number;
  readonly misplaced: boolean;
}

/**
 * Reads the tone off a syllable. The mark belongs on a or e, else on the o of ou, else on the last vowel
 * (汉语拼音正词法: iu and ui carry it on the second letter). More than one mark is misplaced as well.
 */
export function toneOf(syllable: string): Tone {
  const letters = [...syllable];
  const marked = letters.flatMap((letter, index) => (TONE_OF.has(letter) ? [index] : []));
  const [first] = marked;
  if (first === undefined) return { tone: 0, misplaced: false };
  const tone = TONE_OF.get(letters[first] ?? '')?.tone ?? 0;
  return { tone, misplaced: marked.length > 1 || first !== markPosition(withoutTones(syllable)) };
}

/** Index of the letter that carries the tone mark in a toneless syllable. */
function markPosition(plain: string): number {
  const open = plain.search(/[ae]/);
  if (open !== -1) return open;
  const ou = plain.indexOf('ou');
  if (ou !== -1) return ou;
  return [...plain].findLastIndex((letter) => PLAIN.includes(letter));
}

/** Spells a syllable with its mark in the right place: `('liu', 4)` → `liù`. */
export function withTone(plain: string, tone: number): string {
  const row = TONED[tone - 1];
  if (row === undefined) return plain;
  const at = markPosition(plain);
  const toned = row.charAt(PLAIN.indexOf(plain.charAt(at)));
  return plain.slice(0, at) + toned + plain.slice(at + 1);
}
