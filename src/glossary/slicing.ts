/** About how many characters are worked on before the caller may do something else. */
const SLICE = 4000;
/** Text without a full stop for so long is cut anywhere but inside a run of Han characters. */
const PATIENCE = 2 * SLICE;

const SENTENCE_ENDS = '。!?;\u2029';

/** Where the slice that begins at `start` of a folded text ends: after a sentence, so that no term is cut. */
export function endOfSlice(text: string, start: number): number {
  let at = start + SLICE;
  if (at >= text.length) return text.length;
  for (; at < text.length; at++) {
    const last = text[at - 1]!;
    if (SENTENCE_ENDS.includes(last)) return at;
    if (at - start > PATIENCE && !/[\p{Script=Han}\p{L}\p{N}]/u.test(last)) return at;
  }
  return text.length;
}
