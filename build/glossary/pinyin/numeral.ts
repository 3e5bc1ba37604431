/** The syllables that may be said in one place; a reading is a list of such places. */
export type SpokenSyllable = readonly string[];

/** 1 is also read yāo in telephone numbers, 2 also liǎng before a measure word. */
const DIGITS: readonly SpokenSyllable[] = [
  ['líng'],
  ['yī', 'yāo'],
  ['èr', 'liǎng'],
  ['sān'],
  ['sì'],
  ['wǔ'],
  ['liù'],
  ['qī'],
  ['bā'],
  ['jiǔ'],
];

const PLACES = ['', 'shí', 'bǎi', 'qiān'];

/**
 * The ways to read a figure aloud, the likeliest first: as a number (15 `shíwǔ`), or figure by figure as in years
 * and telephone numbers (2035 `èr líng sān wǔ`). A percent sign is said first: `bǎi fēn zhī wǔ`.
 *
 * @param figure digits, perhaps with a decimal point and a percent sign: `15`, `1.5`, `60%`.
 */
export function readFigure(figure: string): SpokenSyllable[][] {
  const percent = figure.endsWith('%');
  const [whole = '', fraction] = figure.replace('%', '').split('.');
  const before: SpokenSyllable[] = percent ? [['bǎi'], ['fēn'], ['zhī']] : [];
  const after: SpokenSyllable[] = fraction === undefined ? [] : [['diǎn'], ...digitByDigit(fraction)];
  const readings = [digitByDigit(whole)];
  // Beyond 99,999,999 nothing in a policy term is read as a number.
  if (whole.length <= 8 && !(whole.length > 1 && whole.startsWith('0')))
    readings.unshift(cardinal(Number(whole)));
  return readings.map((reading) => [...before, ...reading, ...after]);
}

function digitByDigit(digits: string): SpokenSyllable[] {
  return [...digits].map((digit) => DIGITS[Number(digit)] ?? []);
}

function cardinal(value: number): SpokenSyllable[] {
  if (value === 0) return [['líng']];
  const high = Math.trunc(value / 10_000);
  if (high === 0) return belowTenThousand(value);
  const low = value % 10_000;
  const gap: SpokenSyllable[] = low > 0 && low < 1000 ? [['líng']] : [];
  const rest = low === 0 ? [] : belowTenThousand(low, low < 1000);
  return [...belowTenThousand(high), ['wàn'], ...gap, ...rest];
}

/** @param inner whether something was said before, so that 15 is yīshíwǔ and not shíwǔ. */
function belowTenThousand(value: number, inner = false): SpokenSyllable[] {
  const digits = [...String(value)].map(Number);
  const spoken: SpokenSyllable[] = [];
  let gap = false;
  for (const [index, digit] of digits.entries()) {
    const place = PLACES[digits.length - 1 - index] ?? '';
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap) spoken.push(['líng']);
    gap = false;
    const leadingTen = digits.length === 2 && index === 0 && digit === 1 && !inner;
    if (!leadingTen) spoken.push(DIGITS[digit] ?? []);
    if (place !== '') spoken.push([place]);
  }
  return spoken;
}
