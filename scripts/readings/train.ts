/**
 * `npm run train:readings -- CPP.sent [--folds]`: learns the model of polyphones that ships from sentences of CPP and
 * from the glossary. With `--folds` measures it on fifths of CPP that it has not learned from, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fitPolyphones, type LearnedPlace } from './fit';
import { learnedPlaces, readerWith, readingAt } from './places';
import { glossarySamples, readCpp } from './samples';

const FOLDS = 5;
const OFTEN = 5;
const TARGET = '../../src/language/reading/polyphones.generated.ts';

const [file, option] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a file of CPP: npm run train:readings -- dev.sent');
const cpp = readCpp(file);
const terms = tellingTerms(learnedPlaces(glossarySamples()));
const places = learnedPlaces(cpp);
if (option === '--folds') {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const reader = readerWith(
      fitPolyphones([...terms, ...places.filter((_, index) => index % FOLDS !== fold)]),
    );
    const unseen = cpp.filter((_, index) => index % FOLDS === fold);
    right += unseen.filter((sample) => readingAt(reader, sample) === sample.reading).length;
  }
  console.log(`${right} of ${cpp.length} (${((100 * right) / cpp.length).toFixed(2)} %)`);
} else {
  const model = fitPolyphones([...terms, ...places]);
  const source = `/**
 * How ${model.lines.length} characters with several readings are read, by what stands around them: weights of a log-linear model.
 * Learned from CPP (Chinese Polyphones with Pinyin, g2pM, Apache-2.0) and from the glossary by scripts/readings/train.ts:
 * do not edit. The format is that of polyphone-model.ts.
 */
import type { PackedPolyphones } from './polyphone-model';

export const POLYPHONES: PackedPolyphones = {
  step: ${model.step},
  lines: \`${model.lines.join('\n')}\`.split('\\n'),
};
`;
  writeFileSync(fileURLToPath(new URL(TARGET, import.meta.url)), source);
  console.log(`${model.lines.length} characters, ${gzipSync(source).length} bytes gzip`);
}

/** A name like 图们 says nothing of 们 elsewhere: what CPP does not have counts where terms have it often. */
function tellingTerms(all: readonly LearnedPlace[]): LearnedPlace[] {
  const characterOf = ({ text, at }: Pick<LearnedPlace, 'text' | 'at'>): string => text.charAt(at);
  const inCpp = new Set(cpp.map(characterOf));
  const counts = new Map<string, number>();
  for (const place of all) counts.set(characterOf(place), (counts.get(characterOf(place)) ?? 0) + 1);
  return all.filter(
    (place) => inCpp.has(characterOf(place)) || (counts.get(characterOf(place)) ?? 0) >= OFTEN,
  );
}
