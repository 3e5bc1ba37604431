import { describe, expect, test } from 'vitest';
import { parseCedict } from '../../build/cedict/parse';
import { packDictionary } from '../../build/dictionary/pack';
import { fold } from '../language/fold';
import { Dictionary } from './packed-dictionary';
import { passageAround } from './passage';
import { entriesIn, type TextWord } from './text-words';
import { wordCard, wordChoices } from './word-card';

// In CC-CEDICT's form; the senses are ours.
const TEXT = `
行 行 [hang2] /row/
行 行 [xing2] /to walk/
銀 银 [yin2] /silver/
銀行 银行 [yin2 hang2] /bank/
銀行業 银行业 [yin2 hang2 ye4] /banking/
業 业 [ye4] /line of business/
業 业 [Ye4] /surname Ye/
`;

const decoder = new TextDecoder();
const dictionary = new Dictionary(packDictionary(parseCedict(TEXT)).buffer, (bytes) => decoder.decode(bytes));

function answer(text: string, words: readonly TextWord[]) {
  return { words, entries: entriesIn(dictionary, text) };
}

const word = (start: number, end: number, syllables: readonly string[]): TextWord => ({
  start,
  end,
  pinyin: syllables.join(''),
  syllables,
});

describe('the card of a word', () => {
  const text = '银\n行业';
  const words = answer(text, [word(0, 3, ['yín', 'háng']), word(3, 4, ['yè'])]);

  test('has it on one line, with the reading that it has in the text, and its characters with theirs', () => {
    const card = wordCard(fold(text), words, { start: 0, end: 3 });
    expect(card).toMatchObject({ text: '银行', pinyin: 'yínháng' });
    expect(card.characters).toEqual([
      { start: 0, end: 1, text: '银', pinyin: 'yín', gloss: 'silver' },
      { start: 2, end: 3, text: '行', pinyin: 'háng', gloss: 'row' },
    ]);
  });

  test('reads a part of a word as the word does', () => {
    const card = wordCard(fold(text), words, { start: 2, end: 3 });
    expect(card.entries.map(({ pinyin }) => pinyin)).toEqual(['háng', 'xíng']);
  });

  test('offers the longer and the shorter words at its place', () => {
    const choices = wordChoices(fold(text), words, { start: 0, end: 3 });
    expect(choices.map(({ text: written, pinyin, kind }) => [written, pinyin, kind])).toEqual([
      ['银行业', 'yínhángyè', 'longer'],
      ['银行', 'yínháng', 'word'],
    ]);
  });

  test('reads what is no word of the passage as the dictionary does, not as the parts of others', () => {
    const misread = answer('银行业', [word(0, 1, ['yín']), word(1, 3, ['xíng', 'yè'])]);
    expect(wordCard(fold('银行业'), misread, { start: 0, end: 2 }).pinyin).toBe('yínháng');
  });

  test('stands for what the dictionary does not have as well', () => {
    const unknown = '银业';
    const card = wordCard(fold(unknown), answer(unknown, [word(0, 2, ['yín', 'yè'])]), { start: 0, end: 2 });
    expect(card).toMatchObject({ text: '银业', pinyin: 'yínyè', entries: [] });
    expect(card.characters.map(({ gloss }) => gloss)).toEqual(['silver', 'line of business']);
  });
});

describe('the passage around a place', () => {
  const long = '字'.repeat(1000);
  test.each([
    ['甲乙。丙丁。戊', 4, '丙丁。戊'],
    ['甲乙\u2029丙丁\u2029戊', 3, '丙丁'],
    ['甲乙\n丙丁', 3, '甲乙\n丙丁'],
    [`甲。${long}`, 2, long.slice(0, 400)],
    [`甲。乙。${long}`, 0, '甲。乙。'],
  ])('%.12s… at %i', (text, offset, passage) => {
    const { start, end } = passageAround(text, offset);
    expect(text.slice(start, end)).toBe(passage);
  });
});
