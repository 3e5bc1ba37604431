import type { Span } from './span';

/** The step that leads to a cell of the alignment's table. */
const DIAGONAL = 0;
const SKIP_PATTERN = 1;
const SKIP_TEXT = 2;

/**
 * The stretch of `text` that answers to a part of `pattern` when the whole of one is aligned with the whole
 * of the other at the least edit distance. Units of `text` that were inserted at the part's edges are not in it.
 *
 * @param part a span of `pattern`
 * @returns a span of `text`, empty where all of the part is missing
 */
export function alignedSpan(pattern: string, text: string, part: Span): Span {
  const width = text.length + 1;
  const steps = stepTable(pattern, text);
  let row = pattern.length;
  let column = text.length;
  let end = part.end === row ? column : -1;
  let start = part.start === row ? column : -1;
  while (row > 0 || column > 0) {
    const step = steps[row * width + column]!;
    if (step !== SKIP_TEXT) row -= 1;
    if (step !== SKIP_PATTERN) column -= 1;
    // On the way back the end is met last where it was passed first, and the start first.
    if (row === part.end) end = column;
    if (row === part.start && start < 0) start = column;
  }
  return { start, end: Math.max(start, end) };
}

/** For each pair of beginnings the last step of a cheapest alignment of the two. */
function stepTable(pattern: string, text: string): Uint8Array {
  const width = text.length + 1;
  const steps = new Uint8Array((pattern.length + 1) * width);
  const costs = Uint32Array.from({ length: width }, (_, column) => column);
  steps.fill(SKIP_TEXT, 1, width);
  for (let i = 1; i <= pattern.length; i++) {
    let diagonal = costs[0]!;
    costs[0] = i;
    steps[i * width] = SKIP_PATTERN;
    const unit = pattern.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const above = costs[j]!;
      let best = diagonal + (unit === text.charCodeAt(j - 1) ? 0 : 1);
      let step = DIAGONAL;
      if (above + 1 < best) {
        best = above + 1;
        step = SKIP_PATTERN;
      }
      if (costs[j - 1]! + 1 < best) {
        best = costs[j - 1]! + 1;
        step = SKIP_TEXT;
      }
      costs[j] = best;
      steps[i * width + j] = step;
      diagonal = above;
    }
  }
  return steps;
}
