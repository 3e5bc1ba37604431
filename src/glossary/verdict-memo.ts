import type { FoldedText } from '../language/fold';
import { isHan } from '../language/script';
import { separationBefore } from '../language/separation';

const SLOTS = 1 << 13;
/** Beside the bits of `Separation`. */
const HAS_GAP = 64;
const IS_OPEN = 128;

/** What the source has at a place, and whether the folded text ends there or has a character that is not Han. */
function signOfPlace(folded: FoldedText, at: number): number {
  const { text, starts, ends } = folded;
  if (at === 0 || at === text.length) return IS_OPEN;
  const open = isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at)) ? 0 : IS_OPEN;
  return open | (starts[at] === ends[at - 1] ? 0 : HAS_GAP | separationBefore(folded, at));
}

/**
 * Remembers what was decided about a stretch of text. Policy texts are made of set phrases: the same words around
 * the same term come round again and again. A stretch is known by a fingerprint of 64 bits instead of its text, which
 * makes looking it up as cheap as it has to be; among the few thousand that are kept, two with the same fingerprint do
 * not occur. A slot holds the latest stretch that fell on it.
 */
export class VerdictMemo {
  private readonly low = new Int32Array(SLOTS);
  private readonly high = new Int32Array(SLOTS);
  /** 0: nothing remembered; 1: no; 2: yes. */
  private readonly verdicts = new Uint8Array(SLOTS);
  private lowKey = 0;
  private highKey = 0;

  /**
   * The verdict on the term from `start` to `end` among the words from `left` to `right`, or undefined. What is found
   * missing is what {@link remember} stores next. Where the source has line breaks, spaces or quotation marks in the
   * stretch or at its ends, they belong to what is remembered.
   */
  recall(folded: FoldedText, left: number, start: number, end: number, right: number): boolean | undefined {
    const { text, starts, ends } = folded;
    let low = ((start - left) << 8) | (end - left);
    let high = right - left;
    for (let at = left; at <= right; at++) {
      let sign = at < right ? text.charCodeAt(at) : 0;
      // Whatever stands before the first and after the last character may stand apart from them.
      if (at === left || at === right || starts[at] !== ends[at - 1]) sign |= signOfPlace(folded, at) << 16;
      low = Math.imul(low ^ sign, 0x01000193);
      high = Math.imul(high ^ (low >>> 15) ^ sign, 0x85ebca6b);
    }
    this.lowKey = low;
    this.highKey = high;
    const slot = high >>> 19;
    if (this.low[slot] !== low || this.high[slot] !== high || this.verdicts[slot] === 0) return undefined;
    return this.verdicts[slot] === 2;
  }

  /** Stores the verdict on what was asked for last. */
  remember(verdict: boolean): void {
    const slot = this.highKey >>> 19;
    this.low[slot] = this.lowKey;
    this.high[slot] = this.highKey;
    this.verdicts[slot] = verdict ? 2 : 1;
  }
}
