import { describe, expect, test } from 'vitest';
import { briefly, entryWith } from '../sample-entry';
import { englishCapital, englishForm, englishTransliteration } from './english';

describe('englishForm', () => {
  test.each([
    ['Chinese characters', ['the 三保'], ['error english.0', 'warning english.0']],
    ['a full stop', ['zero-based budgeting', 'budgeting from zero.'], ['error english.1']],
    ['no letters', ['863'], ['error english.0']],
    [
      'a list that YAML cut at a comma',
      ['plan (2021', '2025)'],
      ['error english.0', 'error english.1', 'error english.1'],
    ],
    ['an article', ['the budget'], ['warning english.0']],
    ['a repetition', ['budget', 'budget'], ['error english.1']],
  ])('refuses %s', (_what, english, expected) => {
    expect(briefly(englishForm(entryWith({ english })))).toEqual(expected);
  });

  test('accepts brackets and figures', () => {
    expect(englishForm(entryWith({ english: ['five-year plan (2021–2025)', 'Building Co., Ltd.'] }))).toEqual(
      [],
    );
  });
});

describe('englishCapital', () => {
  test.each([
    ['a slip', 'High-quality development', ['warning english.0']],
    ['a title without a name in pinyin', 'Healthy Nation', ['warning english.0']],
    ['lower case', 'high-quality development', []],
    ['an abbreviation', 'PPP model', []],
    ['a word that is always capitalised', 'Party building', []],
  ])('%s', (_what, rendering, expected) => {
    expect(briefly(englishCapital(entryWith({ english: [rendering] })))).toEqual(expected);
  });

  test('names are left alone', () => {
    expect(englishCapital(entryWith({ english: ['Healthy China'], pinyin: 'Jiànkāng Zhōngguó' }))).toEqual(
      [],
    );
    expect(englishCapital(entryWith({ english: ['State Council'], category: 'institution' }))).toEqual([]);
  });
});

describe('englishTransliteration', () => {
  const fields = { term: '户口', pinyin: 'hùkǒu' };
  test('refuses the pinyin as the preferred rendering', () => {
    expect(briefly(englishTransliteration(entryWith({ ...fields, english: ['Hu Kou'] })))).toEqual([
      'error english.0',
    ]);
  });
  test('accepts it after a real rendering, and for places', () => {
    expect(
      englishTransliteration(entryWith({ ...fields, english: ['household registration', 'hukou'] })),
    ).toEqual([]);
    const place = { term: '北京', pinyin: 'Běijīng', english: ['Beijing'], category: 'place' } as const;
    expect(englishTransliteration(entryWith({ ...place, english: [...place.english] }))).toEqual([]);
  });
});
