const SLOTS = 1 << 13;

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
   * missing is what {@link remember} stores next.
   */
  recall(text: string, left: number, start: number, end: number, right: number): boolean | undefined {
    let low = ((start - left) << 8) | (end - left);
    let high = right - left;
    for (let at = left; at < right; at++) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ (low >>> 15) ^ unit, 0x85ebca6b);
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
