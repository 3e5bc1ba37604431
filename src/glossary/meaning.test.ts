import { expect, test } from 'vitest';
import { termsMeaning } from './meaning';

const entries = [
  { term: '三保', variants: ['“三保”'], english: ['three guarantees', 'the Three Ensures'] },
  { term: '两重', english: ['two major tasks'] },
  { term: '一带一路', english: ['Belt and Road Initiative'] },
];

test.each([
  ['guarantee', ['三保']],
  ['three ensures', ['三保']],
  ['guarantees three', ['三保']],
  ['THREE', ['三保']],
  // Both words must be of one rendering.
  ['guarantees ensures', []],
  ['antees', []],
  ['road belt', ['一带一路']],
  ['', []],
  ['三保', []],
  ['.*', []],
])('“%s” is called %j', (english, terms) => expect(termsMeaning(entries, english)).toEqual(terms));

test('what everything is called names no more than a search can use', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ term: `词${at}`, english: ['policy'] }));
  expect(termsMeaning(many, 'policy')).toHaveLength(60);
});
