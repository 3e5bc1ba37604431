import { fold } from '../../src/language/fold';
import { shape } from '../../src/language/register/shape';
import { describeScript } from '../../src/language/script';
import { familyOf, groupBy, type Sample } from './corpus';
import { seededRandom, seedOf } from './random';

/** One text or crop to learn from. */
export interface Example {
  readonly shaped: string;
  readonly isReport: boolean;
  /** Of its source: see {@link familyOf}. */
  readonly family: string;
  readonly weight: number;
}

const CROPS = 4;
const SHORTEST_CROP = 100;
const LONGEST_CROP = 500;
/** Exponent of a family's size in the weight of its texts: 0 counts every text alike, 1 every family. */
const DAMPING = 0.8;
/** Share of the reports in all weight; below a half because a wrong underline is worse than a missing one. */
const SHARE_OF_REPORTS = 0.4;

/**
 * The examples of the labelled texts: each whole and as random crops, because a model that saw long texts only
 * is too sure of short ones. Texts of big families count less; borderline texts are left out, and Japanese ones,
 * which never reach the model.
 */
export function makeExamples(samples: readonly Sample[]): Example[] {
  const chinese = samples.filter(({ text }) => !describeScript(text).japanese);
  return [
    ...examplesOf(chinese, 'report', SHARE_OF_REPORTS),
    ...examplesOf(chinese, 'other', 1 - SHARE_OF_REPORTS),
  ];
}

function examplesOf(samples: readonly Sample[], label: Sample['label'], share: number): Example[] {
  const labelled = samples.filter((sample) => sample.label === label);
  const learned = samples.filter((sample) => sample.label !== 'borderline').length;
  const families = groupBy(labelled, ({ source }) => familyOf(source));
  const importance = ({ source }: Sample) => (families.get(familyOf(source))?.length ?? 1) ** -DAMPING;
  const total = labelled.reduce((sum, sample) => sum + importance(sample), 0);
  return labelled.flatMap((sample) =>
    [sample.text, ...crops(sample)].map((text) => ({
      shaped: shape(fold(text).text),
      isReport: label === 'report',
      family: familyOf(sample.source),
      weight: ((importance(sample) / total) * share * learned) / (CROPS + 1),
    })),
  );
}

function crops({ id, text }: Sample): string[] {
  const random = seededRandom(seedOf(id));
  return Array.from({ length: CROPS }, () => {
    const length = Math.round(SHORTEST_CROP + random() * (LONGEST_CROP - SHORTEST_CROP));
    const start = Math.floor(random() * Math.max(1, text.length - length));
    return text.slice(start, start + length);
  });
}
