import type { Span } from '../language/span';

/** About how many characters are worked on before the caller may do something else. */
const SLICE = 4000;
/** Text without a full stop for so long is cut after any other punctuation. */
const PATIENCE = 2 * SLICE;
/** Text without any punctuation for so long is a list or nothing that was written: it is cut anywhere. */
const END_OF_PATIENCE = 5 * SLICE;

const SENTENCE_ENDS = '。！？；!?;｡\u2029';
const OTHER_PUNCTUATION = '，、：,:';

/**
 * Cuts a text, as it is written, into stretches that can be folded and searched one by one: after a sentence, so
 * that no term is cut and nothing that folding joins.
 */
export function sliceText(text: string): Span[] {
  const slices: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfSlice(text, start);
    slices.push({ start, end });
    start = end;
  }
  return slices;
}

function endOfSlice(text: string, start: number): number {
  for (let end = start + SLICE; end < text.length; end++) {
    const last = text[end - 1]!;
    if (SENTENCE_ENDS.includes(last)) return end;
    if (end - start > PATIENCE && OTHER_PUNCTUATION.includes(last)) return end;
    if (end - start > END_OF_PATIENCE) return end;
  }
  return text.length;
}

/**
 * The slices in the order in which a reader wants them: those that hold some of what is in view, then those before
 * and after it by turns.
 */
export function fromViewOutwards<T extends Span>(slices: readonly T[], view: Span): T[] {
  const holds = ({ start, end }: Span) => start < view.end && end > view.start;
  const first = slices.findIndex(({ end }) => end > view.start);
  if (first < 0) return [...slices].reverse();
  let next = first;
  while (next < slices.length && holds(slices[next]!)) next++;
  const order = slices.slice(first, next);
  for (let before = first - 1; before >= 0 || next < slices.length; before--, next++) {
    if (next < slices.length) order.push(slices[next]!);
    if (before >= 0) order.push(slices[before]!);
  }
  return order;
}
