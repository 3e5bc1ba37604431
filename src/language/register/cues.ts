import { FAMILIES } from './families';
import type { Evidence } from './weigh';

/** One thing that spoke for or against: additive in log odds. */
export interface Cue {
  /** Examples from the text, `#` for any number; empty where there is nothing to show. */
  readonly text: string;
  /** Contribution to the log odds: above 0 for report-style, below 0 against. */
  readonly weight: number;
  /** What the reader is told. */
  readonly reason: string;
}

const EXAMPLES = 6;
/** An n-gram that means something by itself: two Han characters. */
const READABLE = /\p{Script=Han}{2}/u;

/** The evidence in words a reader understands, strongest first. */
export function describeEvidence({ families, ngrams, examples }: Evidence): Cue[] {
  const cues = families.flatMap((weight, index): Cue[] =>
    weight === 0 ? [] : [{ text: listed(examples[index] ?? []), weight, reason: FAMILIES[index]!.reason }],
  );
  for (const sign of [1, -1]) {
    const side = [...ngrams].filter(([, weight]) => weight * sign > 0);
    if (side.length === 0) continue;
    const strongest = side
      .sort(([, a], [, b]) => (b - a) * sign)
      .map(([ngram]) => ngram)
      .filter((ngram) => READABLE.test(ngram));
    cues.push({
      text: listed(strongest),
      weight: side.reduce((sum, [, weight]) => sum + weight, 0),
      reason: sign > 0 ? 'other wording typical of reports' : 'other wording unusual in reports',
    });
  }
  return cues.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The first few different examples as a reader may see them. */
function listed(examples: readonly string[]): string {
  const shown: string[] = [];
  for (const example of examples) {
    const clean = example.replace(/^[。,;:、\u2029]+|[。,;:、\u2029]+$/g, '').replaceAll('0', '#');
    if (clean !== '' && !shown.includes(clean)) shown.push(clean);
    if (shown.length === EXAMPLES) break;
  }
  return shown.join(', ');
}
