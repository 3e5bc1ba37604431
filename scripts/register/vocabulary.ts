import { countNgrams } from '../../src/language/register/measure';
import type { Example } from './examples';

const HAN = /\p{Script=Han}/u;
const PRINTABLE = /^[\p{Script=Han}0a。、,:;%]+$/u;
const LEAST_FAMILIES = 4;
const LEAST_EXAMPLES = 6;
const LARGEST_VOCABULARY = 4000;

/** Where an n-gram was seen, and the weight of its examples by label. */
interface Sightings {
  readonly families: Set<string>;
  examples: number;
  report: number;
  other: number;
}

/**
 * The n-grams worth trying: those found in several families of sources, not only in many texts of one, so that
 * names and topics of a single publisher stay out. Of these the ones whose weight differs most between reports
 * and others, in standard deviations.
 */
export function chooseNgrams(examples: readonly Example[]): string[] {
  const seen = new Map<string, Sightings>();
  for (const { shaped, family, weight, isReport } of examples) {
    for (const ngram of countNgrams(shaped, () => true).keys()) {
      const sightings = seen.get(ngram) ?? { families: new Set(), examples: 0, report: 0, other: 0 };
      seen.set(ngram, sightings);
      sightings.families.add(family);
      sightings.examples++;
      sightings[isReport ? 'report' : 'other'] += weight;
    }
  }
  return [...seen]
    .filter(
      ([ngram, { families, examples: count }]) =>
        families.size >= LEAST_FAMILIES &&
        count >= LEAST_EXAMPLES &&
        HAN.test(ngram) &&
        PRINTABLE.test(ngram),
    )
    .map(([ngram, { report, other }]): [string, number] => [
      ngram,
      Math.abs(report - other) / Math.sqrt(report + other + 1),
    ])
    .sort(([a, tellingA], [b, tellingB]) => tellingB - tellingA || (a < b ? -1 : 1))
    .slice(0, LARGEST_VOCABULARY)
    .map(([ngram]) => ngram);
}
