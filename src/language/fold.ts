import {
  EXPANSIONS,
  FOLDED_UNIT,
  foldInContext,
  PARAGRAPH_SEPARATOR,
  UNIT_CLASS,
  UnitClass,
} from './orthography/character-table';
import type { Span } from './span';

/**
 * Text as it is matched, with a map back to the text as it is written. Terms, pinyin, figures and anchors are
 * all found in the folded text and reported in source offsets.
 */
export interface FoldedText {
  readonly source: string;
  /** The folded text. */
  readonly text: string;
  /** Source offset at which folded unit i begins. */
  readonly starts: Uint32Array;
  /** Source offset after folded unit i. */
  readonly ends: Uint32Array;
}

/** U+2029 as a character: in a source it separates blocks, and it comes through folding. */
export const HARD_BREAK = String.fromCharCode(PARAGRAPH_SEPARATOR);

const PLAIN = UnitClass.plain;
const IDEOGRAPHIC = UnitClass.ideographic;
/** A character expands to 18 units at most (U+FDFA, which is not even folded here). */
const LONGEST_EXPANSION = 18;
const SPACE = 0x20;
/** As many arguments as `String.fromCharCode` takes in every engine. */
const CHUNK = 8192;

/**
 * Folds what is only a matter of typesetting or script: a hard-wrapped, letter-spaced, quoted, full-width or
 * traditional spelling becomes the plain simplified one. White space (blank lines too) goes where a Han
 * character or East Asian punctuation stands beside it, and is one space elsewhere; quotation marks and
 * invisible characters go; compatibility forms, CJK radicals and traditional characters are replaced one by
 * one. U+2029 stays, and nothing is joined across it. Latin letters keep their case.
 *
 * One pass over the text and a table look-up per UTF-16 unit.
 */
export function fold(source: string): FoldedText {
  // Local names: a look-up through a module's live binding would cost more than the rest of the loop.
  const classes = UNIT_CLASS;
  const folded = FOLDED_UNIT;
  const length = source.length;
  let capacity = length + LONGEST_EXPANSION;
  let units = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let size = 0;
  /** Class of the last unit written: plain or ideographic; at the beginning nothing needs a space. */
  let previous: number = IDEOGRAPHIC;
  let spaceStart = -1;
  let spaceEnd = -1;

  for (let i = 0; i < length; i++) {
    const unit = source.charCodeAt(i);
    let unitClass = classes[unit]!;
    let expansion: string | undefined;
    if (unitClass > IDEOGRAPHIC) {
      if (unitClass === UnitClass.dropped) continue;
      if (unitClass === UnitClass.space) {
        if (spaceStart < 0) spaceStart = i;
        spaceEnd = i + 1;
        continue;
      }
      if (unitClass === UnitClass.lowSurrogate) {
        unitClass = previous;
      } else if (unitClass === UnitClass.selectorPrefix) {
        if (isSelector(source.charCodeAt(i + 1))) {
          i++;
          continue;
        }
        unitClass = PLAIN;
      } else if (unitClass === UnitClass.contextual) {
        unitClass = IDEOGRAPHIC;
        expansion = foldInContext(size === 0 ? 0 : units[size - 1]!, unit, nextFolded(source, i + 1));
      } else {
        expansion = EXPANSIONS.get(unit)!;
        unitClass = classes[expansion.charCodeAt(0)]!;
      }
    }

    if (spaceStart >= 0) {
      if (previous === PLAIN && unitClass === PLAIN) {
        units[size] = SPACE;
        starts[size] = spaceStart;
        ends[size++] = spaceEnd;
      }
      spaceStart = -1;
    }
    if (expansion === undefined) {
      units[size] = folded[unit]!;
      starts[size] = i;
      ends[size++] = i + 1;
      previous = unitClass;
      continue;
    }
    if (size + (length - i) + LONGEST_EXPANSION > capacity) {
      capacity *= 2;
      units = grown(units, new Uint16Array(capacity));
      starts = grown(starts, new Uint32Array(capacity));
      ends = grown(ends, new Uint32Array(capacity));
    }
    for (let k = 0; k < expansion.length; k++) {
      units[size] = expansion.charCodeAt(k);
      starts[size] = i;
      ends[size++] = i + 1;
    }
    previous = classes[units[size - 1]!]!;
  }

  return {
    source,
    text: textOf(units.subarray(0, size)),
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
  };
}

/** The folded form of the next unit that leaves a trace, 0 at the end. */
function nextFolded(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const unitClass = UNIT_CLASS[unit]!;
    if (unitClass !== UnitClass.space && unitClass !== UnitClass.dropped) return FOLDED_UNIT[unit]!;
  }
  return 0;
}

/** Whether a unit after U+DB40 makes one of the variation selectors U+E0100–E01EF with it. */
function isSelector(lowSurrogate: number): boolean {
  return lowSurrogate >= 0xdd00 && lowSurrogate <= 0xddef;
}

/**
 * The source span of a folded one: from the first to the last of its characters, with whatever was dropped
 * between them. An empty span stays empty, at the place where its next character begins.
 */
export function toSourceSpan(folded: FoldedText, start: number, end: number): Span {
  if (start >= end) {
    const at = folded.starts[start] ?? folded.source.length;
    return { start: at, end: at };
  }
  return { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}

/**
 * The folded span of a source one: every folded unit of which the span covers some part. It is empty where
 * all of the span was dropped.
 */
export function toFoldedSpan(folded: FoldedText, start: number, end: number): Span {
  const first = countBefore(folded.ends, start + 1);
  return { start: first, end: Math.max(first, countBefore(folded.starts, end)) };
}

/** How many numbers of an ascending list are less than `limit`. */
function countBefore(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, i + CHUNK));
  }
  return text;
}
