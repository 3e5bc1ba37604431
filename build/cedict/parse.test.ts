import { expect, test } from 'vitest';
import { parseCedict } from './parse';

test('an entry has its two forms, its reading and its senses', () => {
  const text =
    '# CC-CEDICT\n#! entries=1\n行業 行业 [hang2 ye4] /trade; profession/industry; business/CL:個|个[ge4]/\r\n';
  expect(parseCedict(text)).toEqual([
    {
      traditional: '行業',
      simplified: '行业',
      pinyin: 'hang2 ye4',
      definitions: ['trade; profession', 'industry; business', 'CL:個|个[ge4]'],
    },
  ]);
});

test('a line that is no entry is refused with its number', () => {
  expect(() => parseCedict('# a comment\n行業 [hang2 ye4] /trade/')).toThrow('line 2');
});
