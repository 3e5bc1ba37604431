import { describe, expect, test } from 'vitest';
import { briefly, entryWith } from '../sample-entry';
import { countSentences, explanationForm, explanationLanguage } from './explanation';

const SENTENCE = 'A budget in which everything has to be justified anew.';

describe('explanationForm', () => {
  test.each([
    ['too short', 'A kind of budget.'],
    ['too long', `${'A budget in which everything has to be justified anew, '.repeat(12)}every year.`],
    ['no full stop', 'A budget in which everything has to be justified anew'],
    ['four sentences', Array(4).fill(SENTENCE).join(' ')],
  ])('refuses %s', (_what, explanation) => {
    expect(briefly(explanationForm(entryWith({ explanation })))).toEqual(['error explanation']);
  });

  test('accepts three sentences', () => {
    expect(explanationForm(entryWith({ explanation: Array(3).fill(SENTENCE).join(' ') }))).toEqual([]);
  });
});

test.each([
  ['One. Two. Three.', 3],
  ['Growth was 5.2 percent in the U.S. market, i.e. Little changed.', 1],
  ['It is called “growth.” Nobody knows why.', 2],
  ['What is meant? The plan (2021–25).', 2],
])('countSentences: %s', (text, expected) => {
  expect(countSentences(text)).toBe(expected);
});

test('explanationLanguage refuses Chinese and accepts Chinese words in English', () => {
  const chinese = entryWith({ explanation: '各部门每年从零开始编制预算，不以上年基数为依据。'.repeat(2) });
  expect(briefly(explanationLanguage(chinese))).toEqual(['error explanation']);
  expect(explanationLanguage(entryWith({ explanation: `${SENTENCE} Also 零基.` }))).toEqual([]);
});
