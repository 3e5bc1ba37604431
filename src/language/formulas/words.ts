import { endsHere, hasNounAfter, hasVerbRightBefore } from './cues';
import type { FormulaTerm } from './formula';
import { readTerms } from './terms';

const CONTEXT = 12;
/** Formulas that are said so often that nobody quotes them any more. The long ones are nothing else. */
const LONG =
  '四方责任 两代表一委员 一核多元 四个革命、一个合作 四不两直 五险一金 三重一大 一岗双责 两客一危 三品一标 三支一扶 三会一课 三区三线 三线一单 两不愁三保障 三去一降一补 四议两公开 四好农村路 六稳六保 两新一重 一老一小 一主一备 双招双引 双随机一公开 双碳 双减 双控 双拥 双一流 双循环'.split(
    ' ',
  );
/** The short ones are, beside a verb or a noun of policy: 纠治四风, 三公经费; 三包 alone may be three packets. */
const SHORT =
  '四风 三公 三资 四史 两山 两新 两重 两癌 三夏 三秋 三违 三无 三非 三乱 四乱 三高 双创 双十 双提升 双千 双百 双轮驱动 四轮驱动'.split(
    ' ',
  );

/** A formula that has become a word. */
export interface FormulaWord {
  readonly end: number;
  readonly terms: readonly FormulaTerm[];
}

/** The formula that has become a word and begins at a place of a folded text; null where none does. */
export function formulaWordAt(text: string, start: number, before: string): FormulaWord | null {
  const written =
    longest(LONG, text, start) ??
    longest(SHORT, text, start, (end) => isCued(before, text.slice(end, end + CONTEXT)));
  const terms = written === null ? null : readTerms(written);
  return written === null || terms === null ? null : { end: start + written.length, terms };
}

function longest(
  words: readonly string[],
  text: string,
  start: number,
  fits: (end: number) => boolean = () => true,
): string | null {
  let found: string | null = null;
  for (const word of words) {
    if (text.startsWith(word, start) && word.length > (found?.length ?? 0) && fits(start + word.length))
      found = word;
  }
  return found;
}

function isCued(before: string, after: string): boolean {
  return hasVerbRightBefore(before) ? endsHere(after) || hasNounAfter(after) : hasNounAfter(after);
}
