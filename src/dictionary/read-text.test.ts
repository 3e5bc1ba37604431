import { expect, test } from 'vitest';
import { parseCedict } from '../../build/cedict/parse';
import { buildReadings } from '../../build/readings/pack';
import { PolyphoneModel } from '../language/reading/polyphone-model';
import { ReadingLexicon } from '../language/reading/reading-lexicon';
import { TextReader } from '../language/reading/text-reader';
import { Lexicon } from '../language/segmentation/lexicon';
import { PACKED_LEXICON } from '../language/segmentation/lexicon.generated';
import { readText } from './read-text';

// In CC-CEDICT's form; the senses are ours.
const TEXT = `
種植 种植 [zhong4 zhi2] /to plant/
行 行 [hang2] /row/
行 行 [xing2] /to walk/
中國 中国 [Zhong1 guo2] /China/
發展 发展 [fa1 zhan3] /development/
教授 教授 [jiao1 shou4] /to teach/
教授 教授 [jiao4 shou4] /professor/a title/
`;

const reader = new TextReader(
  new Lexicon(PACKED_LEXICON),
  new ReadingLexicon(buildReadings(parseCedict(TEXT))),
  new PolyphoneModel({ step: 1, lines: [] }),
);

test.each([
  ['one that the dictionary alone knows', '种植', 'zhòngzhí'],
  ['in traditional text as well', '種植', 'zhòngzhí'],
  ['across a line break', '发\n展', 'fāzhǎn'],
  ['one of several, by rule', '行', 'xíng'],
  ['a word of two readings', '教授', 'jiàoshòu'],
  ['a name has its capital', '中国', 'Zhōngguó'],
  ['what was chosen goes before all', '喀什', 'Kāshí'],
])('a word is read: %s', (_, text, pinyin) => {
  expect(
    readText(reader, text, [])
      .map((word) => word.pinyin)
      .join(' '),
  ).toBe(pinyin);
});

test('figures and letters are no words', () => {
  expect(readText(reader, '2025年5G发展', []).map(({ start, end }) => [start, end])).toEqual([
    [4, 5],
    [7, 9],
  ]);
});

test('what the glossary reads stays, by word, with its syllables', () => {
  const known = [{ start: 0, end: 2, pinyin: 'Qiūcí' }];
  const [first, second] = readText(reader, '龟兹发展', known);
  expect(first).toMatchObject({ pinyin: 'Qiūcí', syllables: ['qiū', 'cí'] });
  expect(second).toMatchObject({ start: 2, pinyin: 'fāzhǎn' });
});
