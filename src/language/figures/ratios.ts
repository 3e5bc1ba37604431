import { numberAt } from './number';
import { exact, valueOfNumeral } from './numerals';

/** A ratio without a unit of its own, or with one that only ratios have. */
export interface RatioReading {
  readonly end: number;
  readonly value: number;
  readonly to?: number;
  readonly unit: '%' | '‰' | 'per 10,000' | 'times';
  readonly approx?: 'more than' | 'nearly' | 'over';
  readonly isChange?: true;
  /** What it is called in English. */
  readonly phrase?: string;
}

const CHINESE = '[零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?';
const OF_SCALE = new RegExp(
  `(?<scale>[百千万])分之(?<low>${CHINESE}|\\d+(?:\\.\\d+)?)(?:[至到—~-](?:百分之)?(?<high>${CHINESE}))?`,
  'uy',
);
const FRACTION = /(?<below>[二三四五六七八九十]+|\d+)分之(?<above>[一二两三四五六七八九十]+|\d+)/uy;
const WRITTEN_FRACTION = /(?<above>\d)\/(?<below>\d|10)(?![\d/.])(?=[以左的多。，、；])/uy;
const DOUBLINGS =
  /翻(?:了)?(?:近|约|超|超过)?(?:(?<count>[一二两三四五六七八九十]|\d)番|(?<plain>番)|(?<times>[一两二三四五六七八九十]|\d+(?:\.\d+)?)倍)/uy;
const HALF = /(?<![另各])一半|半数|(?<=[过超近约])半(?![个年天月小径成导数以截程])|大半(?=[的数以。，、])/uy;

const UNIT_OF_SCALE = { 百: '%', 千: '‰', 万: 'per 10,000' } as const;
const FRACTION_NAMES: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
  '2/5': 'two fifths',
  '3/5': 'three fifths',
  '4/5': 'four fifths',
  '1/10': 'one tenth',
};
const FOLDS: Readonly<Record<number, string>> = { 2: 'doubled', 4: 'quadrupled', 8: 'up eightfold' };

/** The ratio that begins at a place: 百分之五, 四分之三, 翻两番, 一半, 过半 from its 半 on. */
export function ratioAt(text: string, start: number): RatioReading | null {
  return ofScaleAt(text, start) ?? fractionAt(text, start) ?? doublingAt(text, start) ?? halfAt(text, start);
}

function match(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function numeralValue(written: string): number | null {
  return /^\d/u.test(written) ? Number(written) : (valueOfNumeral(written)?.value ?? null);
}

function ofScaleAt(text: string, start: number): RatioReading | null {
  const found = match(OF_SCALE, text, start);
  const scale = found?.groups?.['scale'];
  if (found === null || (scale !== '百' && scale !== '千' && scale !== '万')) return null;
  const low = /^\d/u.test(found.groups?.['low'] ?? '') ? numberAt(text, start + 3, () => false) : null;
  const numeral = valueOfNumeral(found.groups?.['low'] ?? '');
  const value = low?.value ?? numeral?.value;
  const high = found.groups?.['high'];
  const to = high === undefined ? numeral?.to : numeralValue(high);
  if (value === undefined || to === null) return null;
  return {
    end: start + found[0].length,
    value,
    unit: UNIT_OF_SCALE[scale],
    ...(to === undefined ? {} : { to }),
  };
}

function fractionAt(text: string, start: number): RatioReading | null {
  const found = match(FRACTION, text, start) ?? match(WRITTEN_FRACTION, text, start);
  if (found === null) return null;
  const above = numeralValue(found.groups?.['above'] ?? '');
  const below = numeralValue(found.groups?.['below'] ?? '');
  if (above === null || below === null || below === 0 || above >= below) return null;
  const phrase = FRACTION_NAMES[`${above}/${below}`] ?? `${above}/${below}`;
  return { end: start + found[0].length, value: exact((100 * above) / below), unit: '%', phrase };
}

function doublingAt(text: string, start: number): RatioReading | null {
  const found = match(DOUBLINGS, text, start);
  if (found === null) return null;
  const { count, times } = found.groups ?? {};
  const doublings = numeralValue(count ?? '一');
  const added = times === undefined ? null : numeralValue(times);
  if (doublings === null) return null;
  const value = added === null ? 2 ** doublings : added + 1;
  const approx = /近/u.test(found[0]) ? 'nearly' : /超/u.test(found[0]) ? 'more than' : undefined;
  return {
    end: start + found[0].length,
    value,
    unit: 'times',
    isChange: true,
    phrase: FOLDS[value] ?? `multiplied by ${value}`,
    ...(approx === undefined ? {} : { approx }),
  };
}

function halfAt(text: string, start: number): RatioReading | null {
  const found = match(HALF, text, start);
  if (found === null) return null;
  const isMost = found[0] === '大半';
  return {
    end: start + found[0].length,
    value: 50,
    unit: '%',
    phrase: 'half',
    ...(isMost ? { approx: 'more than' as const } : {}),
  };
}
