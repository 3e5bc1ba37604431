import type { Approximation } from './figure';

/** What a text says of a number beside it. */
export interface Qualifier {
  readonly approx: Approximation;
  /** How English says it where that is not the name of the approximation: 不足 is "less than". */
  readonly wording: string;
}

interface Written extends Qualifier {
  readonly form: string;
  /** What may not stand before it, because it makes another word: 节|约, 附|近. */
  readonly unlessAfter?: RegExp;
  /** What may not follow it: 内|容. */
  readonly unless?: RegExp;
}

function written(
  approx: Approximation,
  forms: string,
  wording: string = approx,
  more: Pick<Written, 'unlessAfter' | 'unless'> = {},
): Written[] {
  return forms.split(' ').map((form) => ({ form, approx, wording, ...more }));
}

const BEFORE: readonly Written[] = longestFirst([
  ...written('around', '大约 约为 大概 大致 大约为'),
  ...written('around', '约', 'around', {
    unlessAfter: /[节公契条预合制集履签违邀和失毁爽缔简隐婉商誓盟纪特相赴续俭]$/u,
  }),
  ...written('nearly', '将近 接近 临近 逼近 近乎'),
  ...written('nearly', '近', 'nearly', { unlessAfter: /[最附临邻亲靠贴就远接逼将相新切]$/u }),
  ...written('more than', '超过 突破 超出 高于 大于 多于 跨过 迈过 越过 冲破 不止 超越'),
  ...written('more than', '超', 'more than', { unlessAfter: /[赶高反中出]$/u }),
  ...written('more than', '逾'),
  ...written('more than', '过', 'more than', {
    unlessAfter: /[通经超不越跨迈错路度渡透穿胜难]$/u,
    unless: /^[^百千万亿半]/u,
  }),
  ...written(
    'at least',
    '不低于 不少于 不小于 不下于 不下 至少 最少 起码 不短于 大于等于 不得低于 不得少于 ≥',
  ),
  ...written('at least', '年满 已满 须满'),
  ...written(
    'at most',
    '不超过 不高于 不大于 不多于 至多 最多 不得超过 不得高于 不长于 不会超过 未超过 没有超过 ≤',
  ),
  ...written('at most', '不足 不到 低于 少于 小于 未满 不满 未达到 未达 不及 <', 'less than'),
  ...written('more than', '>', 'more than'),
]);

const AFTER: readonly Written[] = longestFirst([
  ...written('around', '左右 上下', 'around', { unless: /^(?:游|级|联动|齐心|一心|贯通)/u }),
  ...written('at least', '以上 及以上 或以上 (含)以上 (含)及以上 起步'),
  ...written('at most', '以下 及以下 (含)以下 之下'),
  ...written('at most', '以内 之内', 'within'),
  ...written('at most', '内', 'within', {
    unless: /^[乱部容陆外蒙地需在河湖销循政宾径资科窥障]/u,
  }),
  ...written('over', '余 多', 'over', { unless: /^[元样年边方功维党项额种次数地家粮样]/u }),
  ...written('over', '有余 开外 出头'),
]);

/** A qualifier found beside a number, and its other end. */
export interface FoundQualifier extends Qualifier {
  readonly at: number;
}

/** The qualifier that ends where a number begins. */
export function qualifierBefore(text: string, end: number): FoundQualifier | null {
  for (const { form, approx, wording, unlessAfter, unless } of BEFORE) {
    if (!text.endsWith(form, end) || unless?.test(text.slice(end, end + 1))) continue;
    const at = end - form.length;
    if (unlessAfter?.test(text.slice(Math.max(0, at - 1), at))) continue;
    return { approx, wording, at };
  }
  return null;
}

/** The qualifier that begins where a quantity ends. 内 says something of lengths of time and of space only. */
export function qualifierAfter(text: string, start: number, isExtent: boolean): FoundQualifier | null {
  for (const { form, approx, wording, unless } of AFTER) {
    if (!text.startsWith(form, start)) continue;
    const at = start + form.length;
    if (unless?.test(text.slice(at, at + 2)) || (form === '内' && !isExtent)) continue;
    return { approx, wording, at };
  }
  return null;
}

function longestFirst(list: readonly Written[]): readonly Written[] {
  return [...list].sort((a, b) => b.form.length - a.form.length);
}
