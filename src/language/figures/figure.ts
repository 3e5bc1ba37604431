import type { Span } from '../span';

/**
 * How a number is meant. What the text says decides:
 * - `around`: 约, 大约, 左右, 上下, 十来
 * - `over`: the number itself runs on: 8500余, 三千多, 两年多, 上千, 数百, 几十
 * - `more than`: the text says that it is exceeded: 超, 超过, 逾, 突破, 高于, 过半
 * - `nearly`: 近, 将近, 接近
 * - `at least`: 以上, 不低于, 不少于, 至少, 年满
 * - `at most`: 以下, 以内, 不超过, 至多, and what is less: 不足, 不到, 低于
 */
export type Approximation = 'exact' | 'around' | 'over' | 'nearly' | 'at least' | 'at most' | 'more than';

/** Which way a quantity changed by the number: 增长, 下降. It is null where the number is a level: 提高到67%. */
export type Direction = 'up' | 'down' | null;

/** A number of some unit, of a range its lower end and, as `to`, its upper end. */
export interface Amount {
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
}

/**
 * A quantity in a text, offsets in UTF-16 units of the text as given. The span is the whole quantity with what
 * qualifies it (近, 以上) and, where the number is the size of a change, the verb (提高3.4个百分点).
 */
export interface Figure extends Span, Amount {
  /** What stands there, line breaks and all. */
  readonly text: string;
  readonly approx: Approximation;
  readonly direction: Direction;
  /** The same in the metric unit that English readers expect; null where that is what it is in already. */
  readonly si: Amount | null;
  /** The figure in English. */
  readonly phrase: string;
  /** The same with its conversion. */
  readonly english: string;
}
