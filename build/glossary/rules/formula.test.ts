import { describe, expect, test } from 'vitest';
import { briefly, entryWith } from '../sample-entry';
import { formulaParts, numbersIn, partLanguages } from './formula';

test.each([
  ['三保', [3]],
  ['五位一体', [5, 1]],
  ['四个意识', [4]],
  ['15条措施', [15]],
  ['十四个坚持', [14]],
  ['二十条', [20]],
  ['三去一降一补', [3, 1, 1]],
  ['双碳', [2]],
  ['两个一百年', [2]],
  ['百千万工程', []],
])('numbersIn %s', (term, expected) => {
  expect(numbersIn(term)).toEqual(expected);
});

function partsOf(count: number) {
  return Array.from({ length: count }, () => ({ zh: '保工资', en: 'salaries' }));
}

describe('formulaParts', () => {
  test.each([
    ['三保', 2, ['error parts']],
    ['三保', 3, []],
    ['五位一体', 5, []],
    ['三去一降一补', 5, []],
    ['一国两制', 2, []],
    ['一体推进', 3, []],
    ['15条措施', 14, ['error parts']],
  ])('%s with %i parts', (term, count, expected) => {
    const entry = entryWith({ term, category: 'formula', parts: partsOf(count) });
    expect(briefly(formulaParts(entry))).toEqual(expected);
  });

  test('a formula without parts is worth a warning; other categories are not asked', () => {
    expect(briefly(formulaParts(entryWith({ term: '三保', category: 'formula' })))).toEqual([
      'warning parts',
    ]);
    expect(formulaParts(entryWith({ term: '三农', category: 'concept' }))).toEqual([]);
  });
});

test('partLanguages tells Chinese from English', () => {
  const parts = [
    { zh: 'salaries', en: '保工资' },
    { zh: '保工资', en: 'salaries.' },
  ];
  const expected = ['error parts.0.zh', 'error parts.0.en', 'error parts.1.en'];
  expect(briefly(partLanguages(entryWith({ parts })))).toEqual(expected);
});
