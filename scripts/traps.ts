/**
 * Prints how many boundary traps the recogniser falls into. Single sentences are shown of the part to work with
 * only; of the scored part nothing but the counts, so that nobody tunes to it.
 *
 *     npx tsx scripts/traps.ts
 */
import { createRecogniser } from '../src/glossary/recognise';
import { Lexicon } from '../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../src/language/segmentation/lexicon.generated';
import { readTraps, scoreTraps, type TrapScore, trapTerms } from '../tests/traps/traps';

const work = readTraps('work');
const scored = readTraps('scored');
const recogniser = createRecogniser(trapTerms([...work, ...scored]), new Lexicon(PACKED_LEXICON));

const workScore = scoreTraps(work, recogniser);
print('work', workScore);
for (const { term, sentence } of workScore.missed) console.log(`  missed  ${term}  ${sentence}`);
for (const { term, sentence } of workScore.falselyMarked) console.log(`  false   ${term}  ${sentence}`);
print('scored', scoreTraps(scored, recogniser));

function print(part: string, { terms, missed, decoys, falselyMarked }: TrapScore): void {
  console.log(
    `${part.padEnd(7)} missed ${missed.length} of ${terms} (${percent(missed.length, terms)}), ` +
      `falsely marked ${falselyMarked.length} of ${decoys} (${percent(falselyMarked.length, decoys)})`,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
