/**
 * `npm run eval:readings [-- CPP.sent]`: how many polyphones are read right, by stage, on the phrases of
 * tests/readings and on a file of CPP. Single errors are shown of the part to work with only.
 */
import { POLYPHONES } from '../../src/language/reading/polyphones.generated';
import { readPhrases } from '../../tests/readings/phrases';
import { baseReadingAt, readerWith, readingAt } from './places';
import { type ReadingSample, readCpp } from './samples';

const file = process.argv[2];
measure('work', readPhrases('work'), true);
measure('scored', readPhrases('scored'), false);
if (file !== undefined) measure(file, readCpp(file), false);

function measure(name: string, samples: readonly ReadingSample[], isShown: boolean): void {
  const whole = readerWith(POLYPHONES);
  const stages: [string, (sample: ReadingSample) => string][] = [
    ['pinyin-pro', baseReadingAt],
    ['with lexicon and rules', stage(readerWith(null))],
    ['with the model', stage(whole)],
  ];
  for (const [title, read] of stages) {
    const right = samples.filter((sample) => read(sample) === sample.reading).length;
    const toned = samples.filter((sample) => isSameOrNeutral(read(sample), sample.reading)).length;
    const share = (count: number) =>
      `${count} of ${samples.length} (${((100 * count) / samples.length).toFixed(2)} %)`;
    console.log(
      `${name.padEnd(8)} ${title.padEnd(22)} ${share(right)}, or but for a neutral tone ${share(toned)}`,
    );
  }
  if (!isShown) return;
  for (const sample of samples) {
    const read = readingAt(whole, sample);
    if (!isSameOrNeutral(read, sample.reading))
      console.log(`  ${sample.text} ${sample.text.charAt(sample.at)}: ${read}, not ${sample.reading}`);
  }
}

function stage(reader: ReturnType<typeof readerWith>) {
  return (sample: ReadingSample) => readingAt(reader, sample);
}

/** 商量 is shāng·liang: where the dictionaries put a dot before a syllable, either tone is right. */
function isSameOrNeutral(read: string, wanted: string): boolean {
  return read === wanted || read === `${wanted.slice(0, -1)}5`;
}
