/**
 * `npm run eval:readings [-- CPP.sent]`: how many polyphones are read right, by stage, on the phrases of
 * tests/readings and on a file of CPP. Single errors are shown of the part to work with only.
 */
import { POLYPHONES } from '../../src/language/reading/polyphones.generated';
import { readPhrases } from '../../tests/readings/phrases';
import { isSameOrNeutral, printTotals, type Stage } from './measure';
import { baseReadingAt, readerWith, readingAt } from './places';
import { type ReadingSample, readCpp } from './samples';

const whole = readerWith(POLYPHONES);
const ruled = readerWith(null);
const stages: readonly Stage[] = [
  ['pinyin-pro', baseReadingAt],
  ['with lexicon and rules', (sample) => readingAt(ruled, sample)],
  ['with the model', (sample) => readingAt(whole, sample)],
];

const file = process.argv[2];
const work = readPhrases('work');
printTotals('work', work, stages);
printErrors(work);
printTotals('scored', readPhrases('scored'), stages);
if (file !== undefined) printTotals(file, readCpp(file), stages);

function printErrors(samples: readonly ReadingSample[]): void {
  for (const sample of samples) {
    const read = readingAt(whole, sample);
    if (!isSameOrNeutral(read, sample.reading))
      console.log(`  ${sample.text} ${sample.text.charAt(sample.at)}: ${read}, not ${sample.reading}`);
  }
}
