import { expect, test } from 'vitest';
import { parseCedict } from '../../build/cedict/parse';
import { packDictionary } from '../../build/dictionary/pack';
import { fold } from '../language/fold';
import { correctedReadings } from './corrected-reading';
import { Dictionary } from './packed-dictionary';
import { entriesIn } from './text-words';

// In CC-CEDICT's form; the senses are ours.
const TEXT = `
種植 种植 [zhong4 zhi2] /to plant/
行 行 [hang2] /row/
行 行 [xing2] /to walk/
中國 中国 [Zhong1 guo2] /China/
龜茲 龟兹 [Gui1 zi1] /a wrong reading/
`;

const decoder = new TextDecoder();
const dictionary = new Dictionary(packDictionary(parseCedict(TEXT)).buffer, (bytes) => decoder.decode(bytes));

test.each([
  ['one that the dictionary does not know gives way', '种植', ['zhǒng', 'zhí'], 'zhòngzhí'],
  ['in traditional text as well', '種植', ['zhǒng', 'zhí'], 'zhòngzhí'],
  ['one of several that it knows stays', '行', ['xíng'], 'xíng'],
  ['a name has its capital', '中国', ['zhōng', 'guó'], 'Zhōngguó'],
  ['one of a word that it does not have stays', '种行', ['zhǒng', 'xíng'], 'zhǒngxíng'],
])('a reading: %s', (_, text, syllables, pinyin) => {
  const words = [{ start: 0, end: text.length, pinyin: syllables.join(''), syllables }];
  const [read] = correctedReadings(fold(text), words, entriesIn(dictionary, text), []);
  expect(read?.pinyin).toBe(pinyin);
});

test('what the glossary reads stays', () => {
  const words = [{ start: 0, end: 2, pinyin: 'Qiūcí', syllables: ['Qiū', 'cí'] }];
  const known = [{ start: 0, end: 2 }];
  expect(correctedReadings(fold('龟兹'), words, entriesIn(dictionary, '龟兹'), known)).toEqual(words);
});
