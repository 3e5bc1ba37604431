/** The syllables of the digits from 0 on. */
const DIGITS = ['ling2', 'yi1', 'er4', 'san1', 'si4', 'wu3', 'liu4', 'qi1', 'ba1', 'jiu3'];
const CHARACTERS: Readonly<Record<string, string>> = {
  〇: 'ling2',
  零: 'ling2',
  一: 'yi1',
  二: 'er4',
  两: 'liang3',
  三: 'san1',
  四: 'si4',
  五: 'wu3',
  六: 'liu4',
  七: 'qi1',
  八: 'ba1',
  九: 'jiu3',
  十: 'shi2',
  百: 'bai3',
  千: 'qian1',
  万: 'wan4',
  亿: 'yi4',
  第: 'di4',
  初: 'chu1',
};

const GROUP = 10_000;
const GROUP_UNITS = ['', 'wan4', 'yi4', 'wan4 yi4'];
const PLACES = ['', 'shi2', 'bai3', 'qian1'];
/** 8,888,8888,8888,8888: beyond it nobody reads a number as one. */
const MOST_DIGITS = 16;

/** The syllables of a number in Chinese numerals, with 第 perhaps; null where a character is none. */
export function chineseNumeral(text: string): string[] | null {
  if (CHARACTERS[text.charAt(0)] === undefined) return null;
  const syllables = [...text].map((character) => CHARACTERS[character]);
  return syllables.every((syllable) => syllable !== undefined) ? syllables : null;
}

/** Words of syllables, as they are written after GB/T 16159: hundreds and thousands apart, 11 to 99 together. */
export type SpokenWords = readonly (readonly string[])[];

/** Digit by digit, as years and telephone numbers are read. */
export function digitByDigit(digits: string): SpokenWords {
  return [...digits].flatMap((digit) => {
    const syllable = DIGITS[Number(digit)];
    return syllable === undefined ? [] : [[syllable]];
  });
}

/**
 * How a number in digits is said as a quantity: 2025 `èrqiān líng èrshíwǔ`, 3.4% `bǎi fēn zhī sān diǎn sì`.
 *
 * @param figure digits, perhaps with commas, a decimal point, a sign of percent or per mille after them
 */
export function spokenQuantity(figure: string): SpokenWords {
  const sign = figure.at(-1) ?? '';
  const share = sign === '%' ? [['bai3', 'fen1', 'zhi1']] : sign === '‰' ? [['qian1', 'fen1', 'zhi1']] : [];
  const [whole = '', fraction = ''] = figure.replace(/[,%‰]/g, '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const spoken = digits.length > MOST_DIGITS || digits !== whole ? digitByDigit(whole) : cardinal(digits);
  return [...share, ...spoken, ...(fraction === '' ? [] : [['dian3'], ...digitByDigit(fraction)])];
}

function cardinal(digits: string): SpokenWords {
  if (digits === '0') return [['ling2']];
  const groups: number[] = [];
  for (let end = digits.length; end > 0; end -= 4)
    groups.unshift(Number(digits.slice(Math.max(0, end - 4), end)));
  const words: string[][] = [];
  let hasGap = false;
  groups.forEach((group, index) => {
    const unit = (GROUP_UNITS[groups.length - 1 - index] ?? '').split(' ').filter((one) => one !== '');
    if (group === 0) {
      hasGap = words.length > 0;
      return;
    }
    if (words.length > 0 && (hasGap || group < GROUP / 10)) words.push(['ling2']);
    hasGap = false;
    const spoken = belowTenThousand(group, words.length > 0);
    // A single syllable and its unit are one word: qīwàn, but shísān wàn.
    const isShort = spoken.length === 1 && spoken[0]?.length === 1;
    if (isShort && unit.length > 0) words.push([...(spoken[0] ?? []), ...unit]);
    else words.push(...spoken, ...(unit.length > 0 ? [unit] : []));
  });
  return words;
}

/** @param inner whether something is said before it, so that 15 is yīshíwǔ and not shíwǔ */
function belowTenThousand(value: number, inner: boolean): string[][] {
  const words: string[][] = [];
  const digits = [...String(value)].map(Number);
  let hasGap = false;
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === 0) {
      hasGap = words.length > 0;
      return;
    }
    if (hasGap) words.push(['ling2']);
    const name = PLACES[place] ?? '';
    const own = DIGITS[digit] ?? '';
    const tens = words.at(-1);
    if (place === 0 && !hasGap && tens?.at(-1) === 'shi2') tens.push(own);
    else if (place === 1 && digit === 1 && !inner && digits.length === 2) words.push([name]);
    else words.push(name === '' ? [own] : [own, name]);
    hasGap = false;
  });
  return words;
}
