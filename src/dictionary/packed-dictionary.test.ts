import { beforeAll, describe, expect, test } from 'vitest';
import { packDictionary } from '../../build/dictionary/pack';
import type { DictionaryEntry } from './entry';
import { keyOf } from './key';
import { Dictionary } from './packed-dictionary';

const entry = (traditional: string, simplified: string, pinyin: string, ...definitions: string[]) => ({
  traditional,
  simplified,
  pinyin,
  definitions,
});

const ENTRIES: readonly DictionaryEntry[] = [
  entry('3C', '3C', 'san1 C', 'computers, communications, and consumer electronics'),
  entry('行', '行', 'hang2', 'row; line', 'trade'),
  entry('行', '行', 'xing2', 'to walk'),
  entry('行業', '行业', 'hang2 ye4', 'trade; profession'),
  entry('執行', '执行', 'zhi2 xing2', 'to implement'),
  entry('流行', '流行', 'liu2 xing2', 'popular'),
  entry('瞭解', '了解', 'liao3 jie3', 'to understand'),
  entry('廚', '厨', 'chu2', 'kitchen'),
  entry('㕑', '厨', 'chu2', 'old variant of 廚|厨[chu2]'),
  // A supplementary character, of which half must not be shared between two keys.
  entry('噁', '𫫇', 'e4', 'variant of 惡|恶[e4]'),
  entry('噁嗪', '𫫇嗪', 'e4 qin2', 'oxazine'),
  // Enough words for several blocks, among them many rows of one key.
  ...Array.from({ length: 100 }, (_, index) =>
    entry('中', '中', `zhong${1 + (index % 4)}`, `sense ${index}`),
  ),
  ...Array.from({ length: 100 }, (_, index) => entry(`國${index}`, `国${index}`, 'guo2', `country ${index}`)),
];

let dictionary: Dictionary;
beforeAll(() => {
  const decoder = new TextDecoder();
  dictionary = new Dictionary(packDictionary(ENTRIES).buffer, (bytes) => decoder.decode(bytes));
});

test('every entry comes out as it went in, under both its forms', () => {
  for (const one of ENTRIES) {
    expect(dictionary.entriesOf(keyOf(one.simplified))).toContainEqual(one);
    expect(dictionary.entriesOf(keyOf(one.traditional))).toContainEqual(one);
  }
});

test.each([
  ['行', ['hang2', 'xing2']],
  ['执行', ['zhi2 xing2']],
  ['瞭解', ['liao3 jie3']],
  ['㕑', ['chu2']],
  ['无', []],
  ['', []],
  ['\u{10ffff}', []],
])('%s is read %j', (word, readings) => {
  expect(dictionary.entriesOf(keyOf(word)).map(({ pinyin }) => pinyin)).toEqual(readings);
});

test('the entries of one key are all found, in their order, across blocks', () => {
  const senses = dictionary.entriesOf('中').map(({ definitions }) => definitions[0]);
  expect(senses).toEqual(Array.from({ length: 100 }, (_, index) => `sense ${index}`));
});

describe('the words that begin at a place', () => {
  test.each([
    ['行业', 0, [1, 2]],
    ['流行业', 0, [2]],
    ['流行业', 1, [2, 3]],
    ['国12', 0, [2, 3]],
    ['无行', 0, []],
  ])('%s from %i', (text, start, ends) => {
    expect(dictionary.endsFrom(text, start)).toEqual(ends);
  });
});

test('a file that is cut off is refused', () => {
  const file = packDictionary(ENTRIES);
  expect(() => new Dictionary(file.buffer.slice(0, file.length - 1), () => '')).toThrow(RangeError);
});
