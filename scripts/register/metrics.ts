import { groupBy, type Sample } from './corpus';

/** A text with the log odds a model gave it. */
export interface Judged {
  readonly sample: Sample;
  readonly logOdds: number;
}

const SHORT = 400;

/** Precision, recall and F1 of reports against others, as one line; borderline texts are not counted. */
export function scoreLine(name: string, judged: readonly Judged[]): string {
  let [found, wrong, missed] = [0, 0, 0];
  for (const { sample, logOdds } of judged) {
    if (sample.label === 'borderline') continue;
    if (logOdds > 0 && sample.label === 'report') found++;
    else if (logOdds > 0) wrong++;
    else if (sample.label === 'report') missed++;
  }
  const ratio = (part: number, whole: number) => (whole === 0 ? '    –' : (part / whole).toFixed(3));
  return [
    name.padEnd(34),
    `P ${ratio(found, found + wrong)}`,
    `R ${ratio(found, found + missed)}`,
    `F1 ${ratio(2 * found, 2 * found + wrong + missed)}`,
    `false ${wrong}, missed ${missed}, of ${found + missed} reports and ${countOthers(judged)} others`,
  ].join('  ');
}

/** The whole table: all texts, by length, by genre, and borderline texts apart. */
export function scoreTable(judged: readonly Judged[]): string {
  const lines = [
    scoreLine('all', judged),
    scoreLine(
      `below ${SHORT} characters`,
      judged.filter(({ sample }) => sample.text.length < SHORT),
    ),
    scoreLine(
      `${SHORT} characters and more`,
      judged.filter(({ sample }) => sample.text.length >= SHORT),
    ),
  ];
  for (const label of ['report', 'other', 'borderline'] as const) {
    const labelled = judged.filter(({ sample }) => sample.label === label);
    lines.push('', `${label}: judged report-style, by genre`);
    for (const [genre, texts] of [...groupBy(labelled, ({ sample }) => sample.genre)].sort()) {
      const positive = texts.filter(({ logOdds }) => logOdds > 0).length;
      lines.push(`  ${genre.padEnd(36)}${String(positive).padStart(4)} of ${texts.length}`);
    }
  }
  return lines.join('\n');
}

function countOthers(judged: readonly Judged[]): number {
  return judged.filter(({ sample }) => sample.label === 'other').length;
}
