import { endsHere, hasJointNounAfter, hasNounAfter, hasVerbRightBefore } from './cues';
import { isIdiomOrName, isQuantityHead } from './exclusions';
import type { FormulaTerm } from './formula';
import { partsNear } from './parts';
import { programmeAt } from './programmes';
import { rowAt } from './rows';
import { sumAt } from './sums';
import { countOf, numeralAt } from './terms';
import {
  BODIES,
  FIGURATIVE_VERBS,
  FIGURES_OF_SPEECH,
  GREAT_SUBJECTS,
  GREAT_THINGS,
  JOINED_LEVELS,
  JOININGS,
  LEVELS,
  MEASURES,
  PREDICATES,
  PROHIBITIONS,
  RULES,
} from './vocabulary';
import { formulaWordAt } from './words';

/** A formula that stands in the text without quotation marks. */
export interface BareFormula {
  readonly end: number;
  readonly terms: readonly FormulaTerm[];
}

interface WrittenCount {
  readonly count: number;
  readonly numeral: string;
}

const CONTEXT = 12;
/** What stands before a number that counts nothing by itself: 第三, 其他四个, 前三, 每四个. */
const ORDINAL = /[第前后每近约达超逾余数几上百千万亿点分]$|其[中他余]$/u;
const PREDICATE = longestFirst('个', PREDICATES);
const GREAT = longestFirst('大', GREAT_THINGS);
const GREAT_SUBJECT = longestFirst('大', GREAT_SUBJECTS);
const RULE = longestFirst('[条项]', RULES);
const JOINED = longestFirst('[\u3400-\u9fff]', JOININGS);
const PROHIBITION = longestFirst('', PROHIBITIONS);
const ONES = /^个(?:一[批百千万]?|之[\u3400-\u9fff])/u;
const GUARANTEE = /^包[一二三]/u;
/** 二十大精神: a congress and not twenty of anything. */
const OF_CONGRESS = /^大(?:精神|部署|任务|战略|目标任务)/u;
/** 20件民生实事: what a government promises for a year. */
const GOOD_DEEDS = /^件(?:重点|惠民|为民|便民)?(?:民生)?实事/u;
/** Verbs that may as well say what sort of thing is counted: 三个提升|工程, 两个统筹发展|试验区. */
const MAY_MODIFY =
  /(?:提升|创新|优化|统筹|联动|融合|健康|先行|优先|精准|统一|振兴|一流|引领|带动|创建|一体化|推进|监督|对接)$/u;
const COUNTED =
  /^[\u3400-\u9fff]{0,6}?(?:工程|项目|平台|基地|小组|试验区|示范区|实验区|先行区|中心|园区|专班|大厅|单位|企业|公司|实验室|系统|试点|工作组|团队|联盟|协会|场所|窗口|文件)/u;
const HARD_RULE = /^[条项](?:硬|铁|军规|高压线|红线|禁令)/u;

/** The formula that begins at a place of a folded text; null where none does. */
export function bareFormulaAt(text: string, start: number): BareFormula | null {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  if (ORDINAL.test(before) || countOf(text.charAt(start - 1)) !== undefined) return null;
  const sum = sumAt(text, start);
  if (sum !== null) return sum.isSure || hasNounAfter(text.slice(sum.end, sum.end + CONTEXT)) ? sum : null;
  const programme = programmeAt(text, start);
  if (programme?.isNamed === true && programme.terms.length > 2) return programme;
  return (
    formulaWordAt(text, start, before) ??
    simpleAt(text, start, before) ??
    rowAt(text, start, before) ??
    speltOutAt(text, start)
  );
}

function simpleAt(text: string, start: number, before: string): BareFormula | null {
  const numeral = numeralAt(text, start);
  const count = numeral === '' ? undefined : countOf(numeral);
  if (count === undefined || count === null || count < 2 || numeral === '双') return null;
  const from = start + numeral.length;
  const rest = text.slice(from, from + 2 * CONTEXT);
  const length = count > 99 ? 0 : headLength(rest, before, { count, numeral });
  return length === 0 ? null : { end: from + length, terms: [{ count, head: rest.slice(0, length) }] };
}

/** 三保, where the text goes on with 保基本民生、保工资、保运转: parts that begin with the catchword speak for it. */
function speltOutAt(text: string, start: number): BareFormula | null {
  const numeral = numeralAt(text, start);
  const count = numeral === '' ? undefined : countOf(numeral);
  const end = start + numeral.length + 1;
  const head = text.slice(end - 1, end);
  if (count === undefined || count === null || count < 3 || count > 10 || !isCatchword(numeral, head))
    return null;
  const terms = [{ count, head }];
  const parts = partsNear(text, { start, end }, terms);
  return parts.length > 0 && parts.every((part) => text.startsWith(head, part.start)) ? { end, terms } : null;
}

/** How long the catchword after a number is; 0: it is none. */
function headLength(rest: string, before: string, { count, numeral }: WrittenCount): number {
  const after = (length: number) => rest.slice(length);
  const hasVerb = hasVerbRightBefore(before);
  const isName = (length: number) => endsHere(after(length)) || hasNounAfter(after(length));

  const rule = RULE.exec(rest)?.[0].length ?? 0;
  if (rule > 0 && isName(rule) && isSetOfRules(rest, hasVerb, count)) return rule;
  const deeds = GOOD_DEEDS.exec(rest)?.[0].length ?? 0;
  if (deeds > 3 && count > 4) return deeds;
  if (/^\d/u.test(numeral) || count > 20) return 0;

  const ones = ONES.exec(rest)?.[0].length ?? 0;
  if (ones > 0 && isName(ones) && (hasVerb || hasNounAfter(after(ones)))) return ones;
  const predicate = PREDICATE.exec(rest)?.[0].length ?? 0;
  if (predicate > 0 && isName(predicate) && !isAttributeOfCounted(rest, predicate)) return predicate;
  const great = GREAT.exec(rest)?.[0].length ?? 0;
  if (great > 0 && isName(great) && !(count > 10 && OF_CONGRESS.test(rest))) return great;
  const subject = GREAT_SUBJECT.exec(rest)?.[0].length ?? 0;
  if (subject > 0 && count > 2 && hasVerb && endsHere(after(subject))) return subject;
  const prohibition = PROHIBITION.exec(rest)?.[0].length ?? 0;
  if (prohibition > 0 && (endsHere(after(prohibition)) ? hasVerb : hasNounAfter(after(prohibition))))
    return prohibition;
  const joined = (JOINED_LEVELS.exec(rest) ?? JOINED.exec(rest))?.[0].length ?? 0;
  if (joined > 0 && mayJoin(numeral, rest) && (isName(joined) || hasJointNounAfter(after(joined))))
    return joined;
  if (count > 2 && count <= 10 && hasVerb && isCatchword(numeral, rest.charAt(0)) && hasNounAfter(after(1)))
    return 1;
  if (GUARANTEE.test(rest) && hasNounAfter(after(2))) return 2;
  if (/^位一体/u.test(rest)) return 3;
  const figurative = FIGURES_OF_SPEECH.exec(rest)?.[0].length ?? 0;
  return figurative > 0 && FIGURATIVE_VERBS.test(before) && isName(figurative) ? figurative : 0;
}

/** 三权|分置 and 三级|联动, but not 三省|联动: those are three provinces. */
function mayJoin(numeral: string, rest: string): boolean {
  const head = rest.charAt(0);
  // 三台合一: whatever they are, they are no longer counted.
  if (LEVELS.includes(head) || rest.startsWith('合一', 1)) return true;
  return !isQuantityHead(head) && !BODIES.includes(head) && !isIdiomOrName(numeral + head);
}

/** Three programmes of improvement, two zones of joint development: with 个 they are counted. */
function isAttributeOfCounted(rest: string, length: number): boolean {
  return MAY_MODIFY.test(rest.slice(0, length)) && COUNTED.test(rest.slice(length));
}

/** What counts nothing that can be counted: 三|资, 六|办. */
function isCatchword(numeral: string, head: string): boolean {
  if (!/^[\u3400-\u9fff]$/u.test(head) || countOf(head) !== undefined) return false;
  return (
    !isQuantityHead(head) &&
    !`大${MEASURES}${BODIES}${LEVELS}`.includes(head) &&
    !isIdiomOrName(numeral + head)
  );
}

function isSetOfRules(rest: string, hasVerb: boolean, count: number): boolean {
  if (HARD_RULE.test(rest)) return true;
  if (rest.startsWith('项制度')) return hasNounAfter(rest.slice(3));
  if (rest.startsWith('项')) return /^项(?:规定|基本原则|原则|纪律|禁令|注意)/u.test(rest) && count <= 12;
  return hasVerb && count <= 60;
}

/** One of several words after something, the longest that fits. */
function longestFirst(before: string, words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`^${before}(?:${sorted.join('|')})`, 'u');
}
