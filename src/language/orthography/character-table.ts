import { CONTEXTUAL } from './contextual.generated';
import { RADICALS } from './radicals.generated';
import { SIMPLIFICATION } from './simplification.generated';

/**
 * What folding has to know about a UTF-16 code unit. The two ordinary classes have the lowest numbers, so that
 * one comparison tells them from the rest.
 */
export const UnitClass = {
  /** Letters, digits and signs of alphabets that separate words by spaces. */
  plain: 0,
  /** Han characters and East Asian punctuation: white space beside them means nothing. */
  ideographic: 1,
  space: 2,
  /** Invisible, or a quotation mark: leaves no trace. */
  dropped: 3,
  /** Folds to several units, see {@link EXPANSIONS}. */
  expanded: 4,
  /** The second half of a surrogate pair belongs with the first. */
  lowSurrogate: 5,
  /** High surrogate of the variation selectors U+E0100–E01EF; only with its second half can one tell. */
  selectorPrefix: 6,
  /** A traditional character or not, depending on its neighbours, see {@link foldInContext}. */
  contextual: 7,
} as const;

/** U+2029: the page layer puts it between blocks, and nothing is joined across it. */
export const PARAGRAPH_SEPARATOR = 0x2029;

const WHITE_SPACE =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u202f\u205f\u3000';
const QUOTATION_MARKS = '“”‘’"「」『』〝〞〟＂｢｣\ufe41\ufe42\ufe43\ufe44';
/** Soft hyphen, joiners, direction marks, invisible operators, byte order mark. */
const INVISIBLE =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff';

/**
 * The blocks whose compatibility characters are folded. Not among them, because folding would change what the
 * text says: superscripts and fractions (m² is not m2, ½ not 1⁄2), circled and full-stop numbers (①120 is not
 * 1120), the ellipsis.
 */
const COMPATIBILITY_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x2100, 0x214f], // letterlike: ℃ №
  [0x2160, 0x217f], // Roman numerals
  [0x2f00, 0x2fd5], // Kangxi radicals
  [0x3200, 0x327f], // parenthesised: ㈠
  [0x32c0, 0x33ff], // squared units and months: ㎡ ㎞
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfb00, 0xfb06], // Latin ligatures: ﬁ
  [0xfe10, 0xfe19], // vertical punctuation
  [0xfe30, 0xfe6b], // vertical and small forms
  [0xff01, 0xffee], // full width and half width
];

const IDEOGRAPHIC_BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fdf],
  [0x3001, 0x303f],
  [0x3200, 0x327f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xd840, 0xd88f], // high surrogates of the planes 2 and 3
];

/** Code unit → code unit. A unit that folds to several stands for itself. */
export const FOLDED_UNIT = new Uint16Array(0x10000);
/** Code unit → one of {@link UnitClass}. */
export const UNIT_CLASS = new Uint8Array(0x10000);
/** Code unit → the several units it folds to. */
export const EXPANSIONS = new Map<number, string>();

function fillTables(): void {
  for (let unit = 0; unit < FOLDED_UNIT.length; unit++) FOLDED_UNIT[unit] = unit;
  for (const [first, last] of IDEOGRAPHIC_BLOCKS) UNIT_CLASS.fill(UnitClass.ideographic, first, last + 1);
  // Nothing outlives a hard break, so white space beside it goes as beside Han.
  UNIT_CLASS[PARAGRAPH_SEPARATOR] = UnitClass.ideographic;
  UNIT_CLASS.fill(UnitClass.lowSurrogate, 0xdc00, 0xe000);
  UNIT_CLASS[0xdb40] = UnitClass.selectorPrefix;

  copyPairs(SIMPLIFICATION);
  for (const [first, last] of COMPATIBILITY_BLOCKS) {
    for (let unit = first; unit <= last; unit++) foldCompatibility(unit);
  }
  copyPairs(RADICALS);

  for (const unit of WHITE_SPACE) UNIT_CLASS[unit.charCodeAt(0)] = UnitClass.space;
  for (const unit of QUOTATION_MARKS + INVISIBLE) UNIT_CLASS[unit.charCodeAt(0)] = UnitClass.dropped;
  UNIT_CLASS.fill(UnitClass.dropped, 0xfe00, 0xfe10); // variation selectors
}

/** The target of a pair may itself be traditional (⻑ → 長 → 长), so it is looked up once more. */
function copyPairs({ from, to }: { from: string; to: string }): void {
  for (let i = 0; i < from.length; i++) FOLDED_UNIT[from.charCodeAt(i)] = FOLDED_UNIT[to.charCodeAt(i)]!;
}

function foldCompatibility(unit: number): void {
  const character = String.fromCharCode(unit);
  const normalized = character.normalize('NFKC');
  if (normalized.length === 1) {
    FOLDED_UNIT[unit] = FOLDED_UNIT[normalized.charCodeAt(0)]!;
  } else if (!normalized.startsWith(' ')) {
    // (A spacing accent decomposes to a space and a combining mark. It stays what it is.)
    UNIT_CLASS[unit] = UnitClass.expanded;
    EXPANSIONS.set(unit, normalized);
  }
}

/** @param place of the contextual character in each pair */
function contexts(triples: string, place: 0 | 1): Map<number, string> {
  const found = new Map<number, string>();
  for (let i = 0; i + 2 < triples.length; i += 3) {
    found.set(pairOf(triples.charCodeAt(i), triples.charCodeAt(i + 1)), triples[i + 2]!);
    UNIT_CLASS[triples.charCodeAt(i + place)] = UnitClass.contextual;
  }
  return found;
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/**
 * What a unit of the class `contextual` folds to between two folded neighbours: 征 for 徵 in 徵收, 徵 in 角徵. A context
 * in which it stays outweighs one in which it is another.
 */
export function foldInContext(previous: number, unit: number, next: number): string {
  const itself = String.fromCharCode(unit);
  const after = AFTER_NEIGHBOUR.get(pairOf(previous, unit));
  const before = BEFORE_NEIGHBOUR.get(pairOf(unit, next));
  return after === itself || before === itself ? itself : (before ?? after ?? itself);
}

fillTables();

/** What a contextual unit becomes beside one neighbour, by both: see {@link pairOf}. */
const AFTER_NEIGHBOUR = contexts(CONTEXTUAL.before, 1);
const BEFORE_NEIGHBOUR = contexts(CONTEXTUAL.after, 0);
