import { expect, test } from 'vitest';
import { briefly, entryWith } from '../sample-entry';
import { simplified, termIsChinese, variantForm } from './script';

test.each([
  ['term', { term: '高質量發展' }, ['error term']],
  ['variant', { variants: ['零基預算'] }, ['error variants.0']],
  ['cue', { cues: ['國務院'] }, ['error cues.0']],
  ['part', { parts: [{ zh: '保運轉', en: 'operations' }] }, ['error parts.0.zh']],
  ['nothing: shared characters', { term: '著名干部', variants: ['里程碑'] }, []],
])('simplified finds a traditional %s', (_what, fields, expected) => {
  expect(briefly(simplified(entryWith(fields)))).toEqual(expected);
});

test('termIsChinese refuses a form without a Han character, unless it is an abbreviation', () => {
  expect(briefly(termIsChinese(entryWith({ term: 'Internet', variants: ['5G'] })))).toEqual([
    'error term',
    'error variants.0',
  ]);
  expect(termIsChinese(entryWith({ term: 'TIR证', variants: ['TIR'] }))).toEqual([]);
});

test('variantForm refuses what the fold drops', () => {
  expect(briefly(variantForm(entryWith({ variants: ['“三保”', '三 保', '基层三保'] })))).toEqual([
    'error variants.0',
    'error variants.1',
  ]);
});
