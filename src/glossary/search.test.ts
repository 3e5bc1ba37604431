import { expect, test } from 'vitest';
import { savedTerm } from './saved-term.test-data';
import { searchGlossary } from './search';

function saved(term: string, pinyin: string, english: string, tags: string[] = []) {
  return savedTerm({ id: term, term, pinyin, english: [english], tags });
}

const terms = [
  saved('三保', 'sān bǎo', 'three guarantees'),
  saved('绿证', 'lǜzhèng', 'Green Certificate', ['energy']),
];

test.each([
  ['', ['三保', '绿证']],
  ['保', ['三保']],
  ['ener', ['绿证']],
  ['sanbao', ['三保']],
  ['sān bǎo', ['三保']],
  ['SAN BAO', ['三保']],
  ['luzheng', ['绿证']],
  ['green', ['绿证']],
  ['nothing', []],
  ['。', []],
])('%j finds %j', (query, found) =>
  expect(searchGlossary(terms, query).map(({ term }) => term)).toEqual(found),
);
