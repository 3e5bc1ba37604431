const NUMERALS = '〇零一二两三四五六七八九十百千万亿';
const ROUND_NUMERALS = '百千万亿';
const APPROXIMATIONS = '上近几数超逾';
const ORDINAL_PREFIX = '第'.charCodeAt(0);

const DOT = 0x2e;

const isNumeral = new Uint8Array(0x10000);
for (const numeral of NUMERALS) isNumeral[numeral.charCodeAt(0)] = 1;

/** Whether a unit is a Chinese numeral: 三, 十, 百, 两. */
export function isChineseNumeral(unit: number): boolean {
  return isNumeral[unit] === 1;
}

/**
 * Where the number that begins at `start` ends: 第三 in 第三保险公司, 二十 in 二十大类. It is `start` itself where no
 * number begins.
 */
export function endOfNumber(text: string, start: number, limit: number): number {
  let at = text.charCodeAt(start) === ORDINAL_PREFIX ? start + 1 : start;
  const digits = at;
  while (at < limit && isNumeral[text.charCodeAt(at)] === 1) at++;
  return at === digits ? start : at;
}

/**
 * Whether the place between two units is inside a number written with Chinese numerals: 二|十, 第|三, and before a
 * round number its approximation, 上|千万 and 近|百.
 */
export function isInsideNumber(left: number, right: number): boolean {
  if (isNumeral[right] !== 1) return false;
  return (
    isNumeral[left] === 1 ||
    left === ORDINAL_PREFIX ||
    (ROUND_NUMERALS.includes(String.fromCharCode(right)) &&
      APPROXIMATIONS.includes(String.fromCharCode(left)))
  );
}

/**
 * Whether a place is in the middle of a number or of a Latin word, where nothing begins or ends: T|IR, 1|5G, 5|.5,
 * 二|十, 第|三.
 */
export function isInsideToken(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  return (
    isInsideNumber(left, right) ||
    (isLatinOrDigit(left) && isLatinOrDigit(right)) ||
    (right === DOT && isDigit(left) && isDigit(text.charCodeAt(at + 1))) ||
    (left === DOT && isDigit(text.charCodeAt(at - 2)) && isDigit(right))
  );
}

/** Whether a unit is a digit of a number, whichever way it is written. */
export function isFigure(unit: number): boolean {
  return isDigit(unit) || isChineseNumeral(unit);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLatinOrDigit(unit: number): boolean {
  return (
    isDigit(unit) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}
