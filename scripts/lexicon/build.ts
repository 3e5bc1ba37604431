/**
 * Writes src/language/segmentation/lexicon.generated.ts from jieba's dictionary.
 *
 *     npm pack @node-rs/jieba@2.0.3 && tar xzf node-rs-jieba-2.0.3.tgz package/dict.txt
 *     npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz package/submodules/cppjieba/dict/pos_dict
 *     npx tsx scripts/lexicon/build.ts package/dict.txt package/submodules/cppjieba/dict/pos_dict
 *
 * Neither package is a dependency: the binaries of the first for other platforms are not all in the registry, so
 * that a lock file that names it does not install, and the second compiles.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../../src/language/segmentation/packed-lexicon';
import { readJieba } from './jieba';
import { prune } from './prune';
import { classOfTag, describeCharacters, readTagger, transitionCosts } from './word-classes';

/**
 * A character that is seldom a word by itself (金: one in twelve) is one less often than its frequency, which holds
 * the mistakes of whoever counted, would have it. By its square root, which the boundary traps chose.
 */
const BOUND_WEIGHT = 0.5;
const LEAST_SHARE = 0.01;

const [dictionary, tagger] = process.argv.slice(2);
if (dictionary === undefined || tagger === undefined)
  throw new Error('Usage: npx tsx scripts/lexicon/build.ts package/dict.txt FOLDER/pos_dict');
const words = readJieba(dictionary);
const total = words.reduce((sum, { count }) => sum + count, 0);
const model = readTagger(tagger);
const describe = describeCharacters(model);
const kept = prune(words).map(({ word, count, partOfSpeech }) => {
  const cost = -Math.log(count / total);
  if (word.length > 1) return { word, cost, wordClass: classOfTag(partOfSpeech, false) };
  const { wordClass, share } = describe(word);
  return { word, cost: cost - BOUND_WEIGHT * Math.log(Math.max(LEAST_SHARE, share)), wordClass };
});
const packed = packLexicon(kept, transitionCosts(model));

const source = `/**
 * ${kept.length} words with their costs (negative logarithm of their frequency), for finding word boundaries.
 * From the dictionary of jieba (fxsjy/jieba, MIT licence) in the package @node-rs/jieba, pruned, and the model of its
 * tagger (yanyiwu/cppjieba, MIT licence) in the package nodejieba. The format is that
 * of packed-lexicon.ts. Written by scripts/lexicon/build.ts: do not edit.
 */
export const PACKED_LEXICON = {
  tails: ${JSON.stringify(packed.tails)},
  shapes: ${JSON.stringify(packed.shapes)},
  costs: ${JSON.stringify(packed.costs)},
  classes: ${JSON.stringify(packed.classes)},
  transitions: ${JSON.stringify(packed.transitions)},
};
`;
writeFileSync(new URL('../../src/language/segmentation/lexicon.generated.ts', import.meta.url), source);
console.log(
  `${kept.length} words, ${source.length} characters, ${gzipSync(source, { level: 9 }).length} bytes gzip`,
);
