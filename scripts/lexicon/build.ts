/**
 * Writes src/language/segmentation/lexicon.generated.ts from jieba's dictionary.
 *
 *     npx tsx scripts/lexicon/build.ts
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../../src/language/segmentation/packed-lexicon';
import { readJieba } from './jieba';
import { prune } from './prune';

const words = readJieba();
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
