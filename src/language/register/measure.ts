import { FAMILIES } from './families';

/** Shorter texts are measured as if they had this many characters, so that one chance hit does not decide. */
export const SHORTEST_MEASURED = 150;

export const LONGEST_NGRAM = 4;
export const SHORTEST_NGRAM = 2;

/** Occurrences as a feature of the model: per 1,000 characters, damped, 0 where there are none. */
export function scale(count: number, length: number): number {
  return Math.log1p((count * 1000) / Math.max(length, SHORTEST_MEASURED));
}

export interface Finding {
  readonly count: number;
  /** The different matches, most frequent first. */
  readonly examples: readonly string[];
}

/** What a shaped text shows of each of {@link FAMILIES}, in their order. */
export function findFamilies(shaped: string): Finding[] {
  return FAMILIES.map(({ pattern }) => {
    const counts = new Map<string, number>();
    let count = 0;
    for (const [match] of shaped.matchAll(pattern)) {
      count++;
      counts.set(match, (counts.get(match) ?? 0) + 1);
    }
    return { count, examples: [...counts].sort(([, a], [, b]) => b - a).map(([match]) => match) };
  });
}

/** Occurrences of the wanted n-grams of 2 to 4 characters in a shaped text, overlapping ones each. */
export function countNgrams(shaped: string, isWanted: (ngram: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start < shaped.length - 1; start++) {
    const longest = Math.min(LONGEST_NGRAM, shaped.length - start);
    for (let length = SHORTEST_NGRAM; length <= longest; length++) {
      const ngram = shaped.slice(start, start + length);
      if (isWanted(ngram)) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
  }
  return counts;
}
