import type { Direction } from './figure';
import type { UnitKind } from './unit';

/** A verb that says which way a quantity changed, right before the size of the change. */
export interface ChangeVerb {
  readonly direction: 'up' | 'down';
  /** Where it begins. */
  readonly at: number;
}

const UP =
  '多增 增长 增加 提高 上升 上涨 扩大 提升 回升 增收 增产 净增 净增加 高出 多出 上浮 上调 上扬 攀升 跃升 递增 反弹 走高 延长 加快 快于 增幅 涨幅 升幅 增长率 扩张 增多 增 涨 升 高 快 多';
const DOWN =
  '少增 下降 减少 降低 下跌 回落 缩减 压减 压缩 削减 缩短 下调 下浮 下滑 收窄 放缓 滑落 递减 减产 减收 降幅 跌幅 降 减 跌 低 少 压降 缩小 衰退 萎缩 慢';
const CHANGES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...UP.split(' ').map((form) => [form, 'up'] as const),
  ...DOWN.split(' ').map((form) => [form, 'down'] as const),
]);
const LONGEST = Math.max(...[...CHANGES.keys()].map((form) => form.length));

/** What turns a character into another word or a superlative: 最高, 至少, 新高, 提高 is listed itself. */
const NOT_AFTER_SINGLE = /[最至新历创不缺更较很过许众太甚颇极稍略绝再飙愈越起]$/u;
/** 提升50个口岸: what is counted is made better and not more. */
const IMPROVING = /^(?:提升|提高)$/u;
const BETWEEN = /(?:了|达到|达|为)$/u;

/**
 * The verb of change that ends where a number, or what qualifies it, begins. 了 and 达 may stand between. Before a
 * number below zero it goes the other way (增长-2%), and 增长率 and 降幅 only name what is -2%.
 */
export function changeBefore(
  text: string,
  end: number,
  kind: UnitKind,
  isBelowZero = false,
): ChangeVerb | null {
  const between = BETWEEN.exec(text.slice(Math.max(0, end - 2), end));
  const last = between === null ? end : end - between[0].length;
  for (let length = LONGEST; length > 0; length--) {
    const at = last - length;
    if (at < 0) continue;
    const form = text.slice(at, last);
    const direction = CHANGES.get(form);
    if (direction === undefined) continue;
    if (length > 1) {
      if (kind === 'count' && IMPROVING.test(form)) return null;
      // 提高为67% is a level.
      if (between?.[0] === '为' && !/[幅率]$/u.test(form)) return null;
      if (isBelowZero) return /[幅率]$/u.test(form) ? null : { direction: opposite(direction), at };
      return text.startsWith('负', at - 1)
        ? { direction: opposite(direction), at: at - 1 }
        : { direction, at };
    }
    if (between?.[0] === '为') return null;
    if (NOT_AFTER_SINGLE.test(text.slice(Math.max(0, at - 1), at))) return null;
    if (kind !== 'ratio' && '高低快慢升少多'.includes(form)) return null;
    return { direction: isBelowZero ? opposite(direction) : direction, at };
  }
  return null;
}

function opposite(direction: 'up' | 'down'): Exclude<Direction, null> {
  return direction === 'up' ? 'down' : 'up';
}
