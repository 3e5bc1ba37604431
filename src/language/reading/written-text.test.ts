import { expect, test } from 'vitest';
import type { ReadWord } from './read-word';
import { writtenText } from './written-text';

/** Words are parted by `|`; each has its characters as pinyin, in lower case, so that they can be told apart. */
function written(marked: string, pinyin: Readonly<Record<string, string>> = {}): string[] {
  const text = marked.replaceAll('|', '');
  const words: ReadWord[] = [];
  let at = 0;
  for (const piece of marked.split('|')) {
    for (const [part] of piece.matchAll(/\p{Script=Han}+|[a-z0-9]+|[^\p{Script=Han}a-z0-9]+/giu)) {
      if (/[\p{Script=Han}a-z0-9]/iu.test(part))
        words.push({
          start: at,
          end: at + part.length,
          text: part,
          pinyin: pinyin[part] ?? (/[a-z]/iu.test(part) ? part : 'x'),
          syllables: part === '了' ? ['le5'] : part === '着' ? ['zhe5'] : part === '们' ? ['men5'] : ['x1'],
          source: /[a-z]/iu.test(part) ? 'none' : 'lexicon',
        });
      at += part.length;
    }
  }
  return writtenText(text, words).map((word) => word.pinyin);
}

test.each([
  ['会议|召开。|代表|出席！|大家|满意', ['X', 'x', 'X', 'x', 'X', 'x']],
  ['会议|召开，|代表|出席；|大家|满意', ['X', 'x', 'x', 'x', 'x', 'x']],
  ['标题|一\n第二|行', ['X', 'x', 'X', 'x']],
  ['标题|一\u2029第二|行', ['X', 'x', 'X', 'x']],
  ['会议|指出：\n要|落实', ['X', 'x', 'X', 'x']],
  ['这一行是为排版而断开的因为它已经写到行末\n它|还没有结束', ['X', 'x', 'x']],
  ['他|说：“|我们|去。”|大家|同意', ['X', 'x', 'X', 'x', 'X', 'x']],
  ['建设“|两个|中心”', ['X', 'x', 'x']],
  ['“|两个|中心”|建设', ['X', 'x', 'x']],
  ['5G|技术。|AI|应用', ['5G', 'x', 'AI', 'x']],
])('%s begins its sentences with capitals', (text, pinyin) => {
  expect(written(text)).toEqual(pinyin);
});

test('a sentence that begins with a vowel has its capital with the tone mark', () => {
  expect(written('安全。|安全', { 安全: 'ānquán' })).toEqual(['Ānquán', 'Ānquán']);
});

test('particles are written with their verb, 了 at the end of a sentence is not', () => {
  const pinyin = { 看: 'kàn', 着: 'zhe', 了: 'le', 书: 'shū', 完成: 'wánchéng', 代表: 'dàibiǎo', 们: 'men' };
  expect(written('看|着|书', pinyin)).toEqual(['Kànzhe', 'shū']);
  expect(written('完成|了|书', pinyin)).toEqual(['Wánchéngle', 'shū']);
  expect(written('完成|了。', pinyin)).toEqual(['Wánchéng', 'le']);
  expect(written('代表|们|看', pinyin)).toEqual(['Dàibiǎomen', 'kàn']);
});

test('a joined word has the place, the text and the syllables of both', () => {
  const words: ReadWord[] = [
    { start: 0, end: 2, text: '取得', pinyin: 'qǔdé', syllables: ['qu3', 'de2'], source: 'lexicon' },
    { start: 2, end: 3, text: '了', pinyin: 'le', syllables: ['le5'], source: 'rule' },
    { start: 3, end: 5, text: '进展', pinyin: 'jìnzhǎn', syllables: ['jin4', 'zhan3'], source: 'lexicon' },
  ];
  expect(writtenText('取得了进展', words)).toEqual([
    {
      start: 0,
      end: 3,
      text: '取得了',
      pinyin: 'Qǔdéle',
      syllables: ['qu3', 'de2', 'le5'],
      source: 'lexicon',
    },
    words[2],
  ]);
});
