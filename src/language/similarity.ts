/**
 * Edit distances between short strings, by the dynamic programme of Wagner and Fischer (1974). The cost is
 * the product of the lengths; for searching in long texts there is approx-string-match.
 */

/** The fewest insertions, deletions and substitutions of UTF-16 units that make `b` of `a` (Levenshtein). */
export function editDistance(a: string, b: string): number {
  return distances(a, b)[b.length]!;
}

/** The same to that beginning of `text` which is nearest: what follows in `text` costs nothing. */
export function distanceToBeginning(pattern: string, text: string): number {
  return Math.min(...distances(pattern, text));
}

/** 1 for equal strings, 0 for strings with nothing in common; two empty strings are equal. */
export function similarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return length === 0 ? 1 : 1 - editDistance(a, b) / length;
}

/** The distances of `a` to each beginning of `b`, from the empty one to the whole. */
function distances(a: string, b: string): Uint32Array {
  const row = Uint32Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const substituted = diagonal + (unit === b.charCodeAt(j - 1) ? 0 : 1);
      const gap = Math.min(above, row[j - 1]!) + 1;
      row[j] = substituted < gap ? substituted : gap;
      diagonal = above;
    }
  }
  return row;
}
