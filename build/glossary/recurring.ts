import { fold } from '../../src/language/fold';

/** A string of Han characters that a text repeats as if it were a word. */
export interface RecurringString {
  readonly text: string;
  readonly frequency: number;
  /** The lower of the branching entropies on its two sides, in bits: how freely its neighbours vary. */
  readonly freedom: number;
  /** Pointwise mutual information of its weakest division into two, in bits: how firmly it holds together. */
  readonly cohesion: number;
  readonly score: number;
}

export interface RecurringOptions {
  /** Occurrences below which a string is not considered. */
  readonly minFrequency: number;
  /** Length of the longest string considered, in characters. */
  readonly maxLength: number;
}

/** A longer string replaces a shorter one in it when it has at least this share of its occurrences. */
const SWALLOWED = 0.8;
/** Neighbours that hardly vary (1 bit is two of them in equal number) are part of a longer word. */
const MIN_FREEDOM = 1;
const MIN_COHESION = 3;

/**
 * Finds the strings of a text that look like terms: they recur, they hold together (mutual information) and they
 * are free on both sides (branching entropy). The measures are those of unsupervised Chinese word discovery: Harris
 * 1955 and Jin & Tanaka-Ishii 2006 for branching entropy, Church & Hanks 1990 for mutual information. The best come first.
 */
export function recurringStrings(source: string, options: RecurringOptions): RecurringString[] {
  const runs = fold(source).text.match(/\p{Script=Han}+/gu) ?? [];
  const counts = countStrings(runs, options.maxLength);
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  const candidates: RecurringString[] = [];
  for (const [text, count] of counts) {
    if (text.length < 2 || count.frequency < options.minFrequency) continue;
    const freedom = Math.min(entropy(count.left), entropy(count.right));
    const cohesion = weakestDivision(text, counts, total);
    if (freedom < MIN_FREEDOM || cohesion < MIN_COHESION) continue;
    const score = Math.log2(1 + count.frequency) * freedom * Math.sqrt(cohesion);
    candidates.push({ text, frequency: count.frequency, freedom, cohesion, score });
  }
  return withoutParts(candidates).sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

interface StringCount {
  frequency: number;
  /** The characters before and after its occurrences, with how often they stand there. */
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

function countStrings(runs: readonly string[], maxLength: number): Map<string, StringCount> {
  const counts = new Map<string, StringCount>();
  let edge = 0;
  for (const run of runs) {
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 1; end <= Math.min(run.length, start + maxLength); end++) {
        const text = run.slice(start, end);
        let count = counts.get(text);
        if (count === undefined) {
          count = { frequency: 0, left: new Map(), right: new Map() };
          counts.set(text, count);
        }
        count.frequency++;
        // The beginning or end of a run is a neighbour of its own kind each time: nothing is freer.
        increment(count.left, run[start - 1] ?? `edge ${edge++}`);
        increment(count.right, run[end] ?? `edge ${edge++}`);
      }
    }
  }
  return counts;
}

function increment(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Shannon entropy of a distribution given as counts, in bits. */
function entropy(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  let bits = 0;
  for (const count of counts.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
}

function weakestDivision(text: string, counts: ReadonlyMap<string, StringCount>, total: number): number {
  const probability = (part: string) => (counts.get(part)?.frequency ?? 1) / total;
  let weakest = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < text.length; cut++) {
    const chance = probability(text.slice(0, cut)) * probability(text.slice(cut));
    weakest = Math.min(weakest, Math.log2(probability(text) / chance));
  }
  return weakest;
}

/** Drops a string that hardly occurs outside a longer candidate. */
function withoutParts(candidates: readonly RecurringString[]): RecurringString[] {
  const frequencies = new Map(candidates.map(({ text, frequency }) => [text, frequency]));
  const swallowed = new Set<string>();
  for (const { text, frequency } of candidates) {
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 2; end <= text.length; end++) {
        const part = text.slice(start, end);
        const whole = frequencies.get(part);
        if (part !== text && whole !== undefined && frequency >= SWALLOWED * whole) swallowed.add(part);
      }
    }
  }
  return candidates.filter(({ text }) => !swallowed.has(text));
}
