/**
 * Writes src/language/segmentation/lexicon.generated.ts from jieba's dictionary.
 *
 *     npm pack @node-rs/jieba@2.0.3 && tar xzf node-rs-jieba-2.0.3.tgz package/dict.txt
 *     npx tsx scripts/lexicon/build.ts package/dict.txt
 *
 * The package is no dependency: its binaries for other platforms are not all in the registry, so that a lock file
 * that names it does not install.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../../src/language/segmentation/packed-lexicon';
import { readJieba } from './jieba';
import { prune } from './prune';

const dictionary = process.argv[2];
if (dictionary === undefined) throw new Error('Usage: npx tsx scripts/lexicon/build.ts package/dict.txt');
const words = readJieba(dictionary);
const total = words.reduce((sum, { count }) => sum + count, 0);
const kept = prune(words).map(({ word, count }) => ({ word, cost: -Math.log(count / total) }));
const packed = packLexicon(kept);

const source = `/**
 * ${kept.length} words with their costs (negative logarithm of their frequency), for finding word boundaries.
 * From the dictionary of jieba (fxsjy/jieba, MIT licence) in the package @node-rs/jieba, pruned. The format is that
 * of packed-lexicon.ts. Written by scripts/lexicon/build.ts: do not edit.
 */
export const PACKED_LEXICON = {
  tails: ${JSON.stringify(packed.tails)},
  shapes: ${JSON.stringify(packed.shapes)},
  costs: ${JSON.stringify(packed.costs)},
};
`;
writeFileSync(new URL('../../src/language/segmentation/lexicon.generated.ts', import.meta.url), source);
console.log(
  `${kept.length} words, ${source.length} characters, ${gzipSync(source, { level: 9 }).length} bytes gzip`,
);
