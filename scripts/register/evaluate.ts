import { registerLogOdds } from '../../src/language/register/classify';
import { runCommand } from './command';
import { readCorpus } from './corpus';
import { distortions } from './distortions';
import { scoreTable } from './metrics';

/** Measures the model that ships on a labelled corpus: `npm run eval:register -- FILE.jsonl`. */
runCommand('npm run eval:register -- FILE.jsonl', (path) => {
  const samples = readCorpus(path);
  const started = performance.now();
  const judged = samples.map((sample) => ({ sample, logOdds: registerLogOdds(sample.text) }));
  const elapsed = performance.now() - started;
  const characters = samples.reduce((sum, { text }) => sum + text.length, 0);
  console.log(scoreTable(judged));
  console.log(`\n${((elapsed / characters) * 1000).toFixed(2)} ms per 1,000 characters\n`);
  for (const { name, distort } of distortions) {
    const changed = judged.filter(
      ({ sample, logOdds }) => registerLogOdds(distort(sample.text)) > 0 !== logOdds > 0,
    );
    const same = 1 - changed.length / judged.length;
    console.log(`${name}: same verdict in ${(same * 100).toFixed(2)} % of ${judged.length} texts`);
  }
});
