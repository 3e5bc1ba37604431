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
  ['第一季度', 'di4 yi1 ji4 du4'],
  ['层出不穷', 'ceng2 chu1 bu4 qiong2'],
  ['不亦乐乎', 'bu4 yi4 le4 hu1'],
  ['一心一意', 'yi1 xin1 yi1 yi4'],
  ['方方面面', 'fang1 fang1 mian4 mian4'],
  ['县委', 'xian4 wei3'],
];

const IDIOMS = ['层出不穷', '不亦乐乎'];

const lexicon = new ReadingLexicon(
  packReadings(
    new Map(),
    WORDS.map(([word, pinyin]) => {
      const syllables = pinyin.split(' ');
      return {
        word,
        isIdiom: IDIOMS.includes(word),
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
  ['第一季度', 'dì-yī jìdù'],
  ['层出不穷', 'céngchū-bùqióng'],
  ['不亦乐乎', 'bùyìlèhū'],
  ['一心一意', 'yīxīn-yīyì'],
  ['方方面面', 'fāngfāngmiànmiàn'],
  ['县委书记单国强说', 'xiànwěi shūjì Shàn Guóqiáng shuō'],
  ['阿布都·买买提', 'Ābùdū Mǎimǎití'],
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
