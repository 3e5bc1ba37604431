import type { QuantityReading } from './reading';

/** 气温零下12℃, 增速为-0.3%: a minus stands right before the number and after what says that a value follows. */
const BELOW_ZERO = /(?:零下|(?<=^|[率速幅度温比数为值至达到约是长加降少:：(（,，、])[-−－负])$/u;
const REACH = 4;

/** The same reading with the sign that stands before it: shares and temperatures go below zero, no other figure does. */
export function signed(text: string, reading: QuantityReading): QuantityReading {
  if ((reading.kind !== 'ratio' && reading.unit !== '°C') || reading.unit === 'times') return reading;
  const { start, value, to } = reading;
  const sign = BELOW_ZERO.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  if (sign === undefined || (sign === '零下' && reading.unit !== '°C')) return reading;
  const at = start - sign.length;
  if (to === undefined) return { ...reading, start: at, value: -value };
  // 零下8至5摄氏度 is below zero as a whole, -3—5℃ begins there.
  return sign === '零下'
    ? { ...reading, start: at, value: -Math.max(value, to), to: -Math.min(value, to) }
    : { ...reading, start: at, value: -value };
}
