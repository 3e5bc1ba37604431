import { expect, test } from 'vitest';
import { parseCedict } from '../../build/cedict/parse';
import { packDictionary } from '../../build/dictionary/pack';
import { PassageReader } from '../language/reading/passage-reader';
import { PolyphoneModel } from '../language/reading/polyphone-model';
import { Lexicon } from '../language/segmentation/lexicon';
import { PACKED_LEXICON } from '../language/segmentation/lexicon.generated';
import { Dictionary } from './packed-dictionary';
import { readText } from './read-text';

// In CC-CEDICT's form; the senses are ours.
const TEXT = `
種植 种植 [zhong4 zhi2] /to plant/
行 行 [hang2] /row/
行 行 [xing2] /to walk/
中國 中国 [Zhong1 guo2] /China/
發展 发展 [fa1 zhan3] /development/
`;

const decoder = new TextDecoder();
const dictionary = new Dictionary(packDictionary(parseCedict(TEXT)).buffer, (bytes) => decoder.decode(bytes));
const reader = new PassageReader(new Lexicon(PACKED_LEXICON), new PolyphoneModel({ step: 1, lines: [] }));

test.each([
  ['one that the dictionary alone knows', '种植', 'zhòngzhí', 'dictionary'],
  ['in traditional text as well', '種植', 'zhòngzhí', 'dictionary'],
  ['across a line break', '发\n展', 'fāzhǎn', 'dictionary'],
  ['one of several, by rule', '行', 'xíng', 'rule'],
  ['a name has its capital', '中国', 'Zhōngguó', 'dictionary'],
  ['what was chosen goes before all', '喀什', 'kāshí', 'chosen'],
])('a word is read: %s', (_, text, pinyin, source) => {
  expect(readText(reader, dictionary, text, [])).toMatchObject([
    { start: 0, end: text.length, pinyin, source },
  ]);
});

test('what the glossary reads stays, by word, with its syllables', () => {
  const known = [{ start: 0, end: 2, pinyin: 'Qiūcí' }];
  const [first, second] = readText(reader, dictionary, '龟兹发展', known);
  expect(first).toMatchObject({ pinyin: 'Qiūcí', syllables: ['qiū', 'cí'], source: 'glossary' });
  expect(second).toMatchObject({ start: 2, pinyin: 'fāzhǎn' });
});
