import { withoutTones } from './syllable';

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ㄓ'],
  ['ch', 'ㄔ'],
  ['sh', 'ㄕ'],
  ['b', 'ㄅ'],
  ['p', 'ㄆ'],
  ['m', 'ㄇ'],
  ['f', 'ㄈ'],
  ['d', 'ㄉ'],
  ['t', 'ㄊ'],
  ['n', 'ㄋ'],
  ['l', 'ㄌ'],
  ['g', 'ㄍ'],
  ['k', 'ㄎ'],
  ['h', 'ㄏ'],
  ['j', 'ㄐ'],
  ['q', 'ㄑ'],
  ['x', 'ㄒ'],
  ['r', 'ㄖ'],
  ['z', 'ㄗ'],
  ['c', 'ㄘ'],
  ['s', 'ㄙ'],
];

const FINALS: Readonly<Record<string, string>> = {
  a: 'ㄚ',
  o: 'ㄛ',
  e: 'ㄜ',
  ê: 'ㄝ',
  ai: 'ㄞ',
  ei: 'ㄟ',
  ao: 'ㄠ',
  ou: 'ㄡ',
  an: 'ㄢ',
  en: 'ㄣ',
  ang: 'ㄤ',
  eng: 'ㄥ',
  er: 'ㄦ',
  r: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  io: 'ㄧㄛ',
  ie: 'ㄧㄝ',
  iao: 'ㄧㄠ',
  iu: 'ㄧㄡ',
  ian: 'ㄧㄢ',
  in: 'ㄧㄣ',
  iang: 'ㄧㄤ',
  ing: 'ㄧㄥ',
  iong: 'ㄩㄥ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uo: 'ㄨㄛ',
  uai: 'ㄨㄞ',
  ui: 'ㄨㄟ',
  uan: 'ㄨㄢ',
  un: 'ㄨㄣ',
  uang: 'ㄨㄤ',
  ong: 'ㄨㄥ',
  ü: 'ㄩ',
  üe: 'ㄩㄝ',
  üan: 'ㄩㄢ',
  ün: 'ㄩㄣ',
};

/** Syllables that pinyin begins with y or w, as the finals that they stand for. */
const WITHOUT_INITIAL: readonly (readonly [RegExp, string])[] = [
  [/^yu(?=$|e$|an$|n$)/u, 'ü'],
  [/^yong$/u, 'iong'],
  [/^you$/u, 'iu'],
  [/^yi/u, 'i'],
  [/^y/u, 'i'],
  [/^wu$/u, 'u'],
  [/^wei$/u, 'ui'],
  [/^wen$/u, 'un'],
  [/^weng$/u, 'ong'],
  [/^w/u, 'u'],
];

/** 知 and 思 have an i that zhuyin does not write. */
const BUZZING = /^(?:zh|ch|sh|r|z|c|s)i$/u;
/** After these u is ü. */
const PALATAL = /^[jqx](?=u)/u;

const TONE_MARKS = ['', 'ˊ', 'ˇ', 'ˋ'] as const;

/**
 * A syllable in zhuyin (注音符號), after the table of the Ministry of Education in Taipei: the first tone has no mark,
 * the neutral one a dot before it.
 *
 * @param syllable of pinyin, with or without its tone mark
 * @param tone 1 to 5
 */
export function zhuyinOf(syllable: string, tone: number): string {
  const plain = withoutTones(syllable.toLowerCase());
  const letters = bare(plain);
  return tone === 5 ? `˙${letters}` : letters + (TONE_MARKS[tone - 1] ?? '');
}

function bare(plain: string): string {
  const initial = INITIALS.find(([spelled]) => plain.startsWith(spelled) && plain.length > spelled.length);
  if (initial === undefined) return FINALS[withInitialGlide(plain)] ?? plain;
  const [spelled, letter] = initial;
  if (BUZZING.test(plain)) return letter;
  const final = plain.slice(spelled.length);
  return letter + (FINALS[PALATAL.test(plain) ? final.replace('u', 'ü') : final] ?? final);
}

function withInitialGlide(plain: string): string {
  const glide = WITHOUT_INITIAL.find(([pattern]) => pattern.test(plain));
  return glide === undefined ? plain : plain.replace(glide[0], glide[1]);
}
