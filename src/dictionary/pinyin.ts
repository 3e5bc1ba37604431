const VOWELS = 'aeiouü';
/** Each vowel with the marks of the four tones. */
const MARKED = ['āáǎà', 'ēéěè', 'īíǐì', 'ōóǒò', 'ūúǔù', 'ǖǘǚǜ'];

const SYLLABLE = /^([a-z:ü]+)([1-5])$/i;
/** Syllables that are written as one word where nothing in the entry says how they group. */
const LONGEST_WORD = 3;

/**
 * A reading as CC-CEDICT writes it, with tone marks: `zhong4 dian3` → `zhòngdiǎn`, `lu:4` → `lǜ`.
 *
 * CC-CEDICT does not say which syllables make a word, but capitals begin one (`Zhong1 guo2 Ren2 min2` → `Zhōngguó
 * Rénmín`). Up to three syllables are written together, more are left apart rather than grouped by guess.
 */
export function withToneMarks(pinyin: string): string {
  return wordsOf(pinyin.split(' ')).map(joinSyllables).join(' ').replace(/ ,/g, ',').replace(/ · /g, '·');
}

/** The syllables with tone marks, in groups that capitals, letters and punctuation set off. */
function wordsOf(syllables: readonly string[]): string[][] {
  const words: string[][] = [];
  let isOpen = false;
  for (const syllable of syllables) {
    const isSyllable = SYLLABLE.test(syllable);
    const last = words.at(-1);
    if (isOpen && isSyllable && last !== undefined && !/^[A-Z]/.test(syllable)) last.push(marked(syllable));
    else words.push([isSyllable ? marked(syllable) : syllable]);
    isOpen = isSyllable;
  }
  return words;
}

/**
 * Syllables with tone marks as a word is written, with an apostrophe before one that begins with a, o or e (GB/T
 * 16159); more than {@link LONGEST_WORD} stay apart.
 */
export function joinSyllables(syllables: readonly string[]): string {
  if (syllables.length > LONGEST_WORD) return syllables.join(' ');
  return syllables
    .map((syllable, index) => (index > 0 && /^[aāáǎàoōóǒòeēéěè]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
}

/** The mark stands on a or e, else on the o of ou, else on the last vowel. */
function marked(syllable: string): string {
  const [, spelled = syllable, digit = '5'] = SYLLABLE.exec(syllable) ?? [];
  const letters = spelled.replace(/u:/g, 'ü').replace(/U:/g, 'Ü').replace(/v/g, 'ü');
  const tone = Number(digit) - 1;
  // 儿 at the end of a syllable: huar, and not huàr5.
  if (letters === 'r') return 'r';
  const lower = letters.toLowerCase();
  const at = [lower.search(/[ae]/), lower.indexOf('ou'), lastVowel(lower)].find((index) => index >= 0) ?? -1;
  const mark = at < 0 ? '' : (MARKED[VOWELS.indexOf(lower.charAt(at))]?.charAt(tone) ?? '');
  if (mark === '') return letters;
  const cased = letters.charAt(at) === lower.charAt(at) ? mark : mark.toUpperCase();
  return letters.slice(0, at) + cased + letters.slice(at + 1);
}

function lastVowel(letters: string): number {
  return Math.max(...[...VOWELS].map((vowel) => letters.lastIndexOf(vowel)));
}
