import { describe, expect, test } from 'vitest';
import { entryWith } from '../sample-entry';
import {
  pinyinApostrophes,
  pinyinLetters,
  pinyinSyllables,
  pinyinToneMarks,
  pinyinWords,
} from './pinyin-spelling';

const RULES = {
  letters: pinyinLetters,
  syllables: pinyinSyllables,
  tones: pinyinToneMarks,
  apostrophes: pinyinApostrophes,
  words: pinyinWords,
};

function complaints(term: string, pinyin: string): string[] {
  const entry = entryWith({ term, pinyin });
  return Object.entries(RULES).flatMap(([name, rule]) => rule(entry).map(() => name));
}

describe('accepts', () => {
  test.each([
    ['高质量发展', 'gāo zhìliàng fāzhǎn'],
    ['西安', "Xī'ān"],
    ['新疆', 'Xīnjiāng'],
    ['合同', 'hétong'],
    ['女企业家', 'nǚ qǐyèjiā'],
    ['15条措施', 'shíwǔ tiáo cuòshī'],
    ['2035年远景目标', 'èr líng sān wǔ nián yuǎnjǐng mùbiāo'],
    ['12345热线', 'yāo èr sān sì wǔ rèxiàn'],
    ['TIR证', 'TIR zhèng'],
    ['5G基站', 'wǔ G jīzhàn'],
    ['稳定和扩大就业', 'wěndìng hé kuòdà jiùyè'],
    ['不敢腐、不能腐', 'bù gǎn fǔ, bù néng fǔ'],
    ['十五五', 'Shíwǔwǔ'],
    ['第二产业', "dì'èr chǎnyè"],
    ['一会儿', 'yīhuìr'],
    ['上合组织', 'Shàng-Hé Zǔzhī'],
    ['三去一降一补', 'sān qù yī jiàng yī bǔ'],
    ['乡镇（街道）', 'xiāngzhèn (jiēdào)'],
  ])('%s %s', (term, pinyin) => {
    expect(complaints(term, pinyin)).toEqual([]);
  });
});

describe('refuses', () => {
  test.each([
    ['a breve for a caron', '法', 'fă', ['letters', 'syllables']],
    ['a figure that is not read out', '15条', '15 tiáo', ['letters', 'syllables']],
    ['a combining mark', '法', 'fǎ'.normalize('NFD'), ['letters', 'syllables']],
    ['a syllable too few', '高质量发展', 'gāo zhìliàng fā', ['syllables']],
    ['a syllable too many', '三保', 'sān bǎo le', ['syllables']],
    ['what is no syllable', '三保', 'sān bǎk', ['syllables']],
    ['a mark on the wrong vowel', '六保', 'lìu bǎo', ['tones']],
    ['two marks in a syllable', '高效', 'gáō xiào', ['tones']],
    ['a missing apostrophe', '西安', 'Xīān', ['apostrophes']],
    ['a needless apostrophe', '新疆', "Xīn'jiāng", ['apostrophes']],
    ['a curly apostrophe', '西安', 'Xī’ān', ['apostrophes']],
    ['a capital inside a word', '新疆', 'XīnJiāng', ['words']],
    ['Latin letters run into a word', 'TIR证', 'TIRzhèng', ['words']],
    ['two spaces', '三保', 'sān  bǎo', ['words']],
    ['a long term that is not divided into words', '全面深化改革', 'quán miàn shēn huà gǎi gé', ['words']],
  ])('%s: %s %s', (_what, term, pinyin, expected) => {
    expect([...new Set(complaints(term, pinyin))]).toEqual(expected);
  });
});

test('a misplaced mark is told with the right spelling', () => {
  const [finding] = pinyinToneMarks(entryWith({ term: '六保', pinyin: 'lìu bǎo' }));
  expect(finding?.message).toContain('write liù');
});
