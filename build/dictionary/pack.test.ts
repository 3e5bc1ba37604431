import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { keyOf } from '../../src/dictionary/key';
import { Dictionary } from '../../src/dictionary/packed-dictionary';
import { wordEntries } from '../../src/dictionary/word-entry';
import { readCedict } from '../cedict/parse';
import { packDictionary } from './pack';

/** What the extension may grow by: see docs/decisions/0008. */
const MOST_BYTES = 3_200_000;

const entries = readCedict();
let file: Uint8Array<ArrayBuffer>;
let dictionary: Dictionary;

beforeAll(() => {
  file = packDictionary(entries);
  const decoder = new TextDecoder();
  dictionary = new Dictionary(file.buffer, (bytes) => decoder.decode(bytes));
});

test('all of CC-CEDICT comes out as it went in', () => {
  // Every thirteenth, so that all blocks are read and the test stays quick.
  const sample = entries.filter((_, index) => index % 13 === 0);
  const lost = sample.filter(
    (entry) => !dictionary.entriesOf(keyOf(entry.simplified)).some((one) => isSame(one, entry)),
  );
  expect(sample.length).toBeGreaterThan(9_000);
  expect(lost).toEqual([]);
});

test('the file stays within what the extension may grow by', () => {
  expect(gzipSync(file).length).toBeLessThan(MOST_BYTES);
});

test.each([
  ['行', ['háng', 'héng', 'xíng']],
  ['重', ['chóng', 'zhòng']],
  ['长', ['cháng', 'zhǎng']],
  ['龜茲', ['Qiūcí']],
  ['绿化', ['lǜhuà']],
])('%s is read %j', (word, readings) => {
  const read = wordEntries(dictionary, keyOf(word)).map(({ pinyin }) => pinyin);
  expect(readings.filter((reading) => !read.includes(reading))).toEqual([]);
});

test.each([
  ['瞭解', 'variant of', '了解'],
  ['会议', null, null],
])('%s sends to another word: %s %s', (word, relation, simplified) => {
  const targets = wordEntries(dictionary, keyOf(word)).map(({ target }) => target);
  expect(targets.find((target) => target !== null)?.relation ?? null).toBe(relation);
  expect(targets.find((target) => target !== null)?.simplified ?? null).toBe(simplified);
});

test.each([
  ['会议', '场'],
  ['银行', '家'],
])('%s is counted with %s', (word, measure) => {
  const words = wordEntries(dictionary, word).flatMap(({ measureWords }) => measureWords);
  expect(words.map(({ simplified }) => simplified)).toContain(measure);
});

function isSame(a: (typeof entries)[number], b: (typeof entries)[number]): boolean {
  return (
    a.simplified === b.simplified &&
    a.traditional === b.traditional &&
    a.pinyin === b.pinyin &&
    a.definitions.join('/') === b.definitions.join('/')
  );
}
