import { expect, test } from 'vitest';
import { Lexicon } from '../segmentation/lexicon';
import { PACKED_LEXICON } from '../segmentation/lexicon.generated';
import { packReadings } from './packed-readings';
import { PolyphoneModel } from './polyphone-model';
import { ReadingLexicon } from './reading-lexicon';
import { TextReader } from './text-reader';

const WORDS: readonly (readonly [string, string])[] = [
  ['银行', 'yin2 hang2'],
  ['西安', 'Xi1 an1'],
  ['人民', 'ren2 min2'],
  ['重点', 'zhong4 dian3'],
  ['乌鲁木齐市', 'Wu1 lu3 mu4 qi2 Shi4'],
];
const lexicon = new ReadingLexicon(
  packReadings(
    new Map(),
    WORDS.map(([word, pinyin]) => {
      const syllables = pinyin.split(' ');
      return {
        word,
        readings: [
          {
            syllables: syllables.map((syllable) => syllable.toLowerCase()),
            capitals: syllables.flatMap((syllable, index) => (/^[A-Z]/.test(syllable) ? [index] : [])),
          },
        ],
      };
    }),
  ),
);
const reader = new TextReader(
  new Lexicon(PACKED_LEXICON),
  lexicon,
  new PolyphoneModel({ step: 1, lines: [] }),
);

test.each([
  ['西安的银行', "Xī'ān de yínháng"],
  ['乌鲁木齐市', 'Wūlǔmùqí Shì'],
  ['2025年', 'èr líng èr wǔ nián'],
  ['2025万', 'èrqiān líng èrshíwǔ wàn'],
  ['第二十届', 'dì-èrshí jiè'],
  ['5G重点', '5G zhòngdiǎn'],
])('%s is written %s', (text, pinyin) => {
  expect(
    reader
      .read(text)
      .map((word) => word.pinyin)
      .join(' '),
  ).toBe(pinyin);
});

test('words have the offsets of the text as given, a syllable for each character, and their source', () => {
  expect(reader.read('银\n行重点', [{ start: 3, end: 5, pinyin: 'zhòngdiǎn' }])).toEqual([
    { start: 0, end: 3, text: '银\n行', pinyin: 'yínháng', syllables: ['yin2', 'hang2'], source: 'lexicon' },
    {
      start: 3,
      end: 5,
      text: '重点',
      pinyin: 'zhòngdiǎn',
      syllables: ['zhong4', 'dian3'],
      source: 'glossary',
    },
  ]);
});
