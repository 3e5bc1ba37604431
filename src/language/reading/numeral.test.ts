import { expect, test } from 'vitest';
import { chineseNumeral, digitByDigit, spokenQuantity } from './numeral';
import { joinedSyllables } from './orthography';

test.each([
  ['0', 'líng'],
  ['7', 'qī'],
  ['10', 'shí'],
  ['15', 'shíwǔ'],
  ['20', 'èrshí'],
  ['105', 'yībǎi líng wǔ'],
  ['110', 'yībǎi yīshí'],
  ['356', 'sānbǎi wǔshíliù'],
  ['2025', 'èrqiān líng èrshíwǔ'],
  ['10000', 'yīwàn'],
  ['130000', 'shísān wàn'],
  ['10015', 'yīwàn líng yīshíwǔ'],
  ['1,000,072,356', 'shíyì líng qīwàn èrqiān sānbǎi wǔshíliù'],
  ['3.05', 'sān diǎn líng wǔ'],
  ['60%', 'bǎifēnzhī liùshí'],
  ['007', 'líng líng qī'],
])('%s is said %s', (figure, said) => {
  expect(
    spokenQuantity(figure)
      .map((word) => joinedSyllables(word))
      .join(' '),
  ).toBe(said);
});

test('a year is read digit by digit', () => {
  expect(digitByDigit('2025').flat()).toEqual(['er4', 'ling2', 'er4', 'wu3']);
});

test('numerals in Chinese have a syllable each, other words none', () => {
  expect(chineseNumeral('第二十')).toEqual(['di4', 'er4', 'shi2']);
  expect(chineseNumeral('第二次')).toBeNull();
});
