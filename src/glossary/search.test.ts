import { expect, test } from 'vitest';
import type { SavedTerm } from './saved-term';
import { searchGlossary } from './search';

function saved(term: string, pinyin: string, english: string): SavedTerm {
  return {
    id: term,
    term,
    pinyin,
    english: [english],
    explanation: '',
    sentence: '',
    url: '',
    title: '',
    savedAt: 1,
    removedAt: 0,
  };
}

const terms = [saved('三保', 'sān bǎo', 'three guarantees'), saved('绿证', 'lǜzhèng', 'Green Certificate')];

test.each([
  ['', ['三保', '绿证']],
  ['保', ['三保']],
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
