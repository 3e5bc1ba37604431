import { registerLogOdds } from '../../src/language/register/classify';
import { packModel, unpackModel } from '../../src/language/register/model';
import { runCommand } from './command';
import { familyOf, groupBy, readCorpus, type Sample } from './corpus';
import { fitModel } from './fit';
import { type Judged, scoreLine, scoreTable } from './metrics';
import { seededRandom, seedOf } from './random';

const FOLDS = 12;
/** Errors are listed with the beginning of their text, to see what they have in common. */
const EXCERPT = 60;

/**
 * Measures how a model does on sources it has not seen: by family (no text of the same repository, hence often
 * none of the same genre, in training) and by source. Fitting, and with it the choice of n-grams, happens anew
 * in each fold, and the model is packed as it ships.
 */
runCommand('npx tsx scripts/register/cross-validate.ts FILE.jsonl', (path) => {
  const samples = readCorpus(path);
  const byFamily = crossValidate(samples, ({ source }) => familyOf(source));
  console.log(`Whole families of sources held out (${FOLDS} folds)\n${scoreTable(byFamily.whole)}\n`);
  console.log(scoreLine('crops of 180–300 characters', byFamily.crops));
  console.log('\nWrong:');
  for (const { sample, logOdds } of byFamily.whole.filter(isWrong)) {
    const excerpt = sample.text.slice(0, EXCERPT).replace(/\s+/g, ' ');
    console.log(`  ${sample.label} ${sample.id} ${logOdds.toFixed(1)} ${excerpt}`);
  }
  const bySource = crossValidate(samples, ({ source }) => source);
  console.log(`\nWhole sources held out (${FOLDS} folds)\n${scoreTable(bySource.whole)}\n`);
  console.log(scoreLine('crops of 180–300 characters', bySource.crops));
});

function crossValidate(
  samples: readonly Sample[],
  groupOf: (sample: Sample) => string,
): { whole: Judged[]; crops: Judged[] } {
  const whole: Judged[] = [];
  const crops: Judged[] = [];
  for (const held of splitGroups(samples, groupOf)) {
    const rest = samples.filter((sample) => !held.has(groupOf(sample)));
    const model = unpackModel(packModel(fitModel(rest)));
    for (const sample of samples.filter((candidate) => held.has(groupOf(candidate)))) {
      whole.push({ sample, logOdds: registerLogOdds(sample.text, model) });
      crops.push({ sample, logOdds: registerLogOdds(crop(sample), model) });
    }
  }
  return { whole, crops };
}

/** Folds of about the same number of texts, each group whole in one of them. */
function splitGroups(samples: readonly Sample[], groupOf: (sample: Sample) => string): Set<string>[] {
  const folds = Array.from({ length: FOLDS }, () => ({ groups: new Set<string>(), texts: 0 }));
  const groups = [...groupBy(samples, groupOf)].sort(
    ([a, textsA], [b, textsB]) => textsB.length - textsA.length || (a < b ? -1 : 1),
  );
  for (const [group, texts] of groups) {
    const emptiest = folds.reduce((best, fold) => (fold.texts < best.texts ? fold : best));
    emptiest.groups.add(group);
    emptiest.texts += texts.length;
  }
  return folds.map((fold) => fold.groups).filter((held) => held.size > 0);
}

function crop({ id, text }: Sample): string {
  const random = seededRandom(seedOf(`crop of ${id}`));
  const length = 180 + Math.floor(random() * 120);
  const start = Math.floor(random() * Math.max(1, text.length - length));
  return text.slice(start, start + length);
}

function isWrong({ sample, logOdds }: Judged): boolean {
  return sample.label !== 'borderline' && logOdds > 0 !== (sample.label === 'report');
}
