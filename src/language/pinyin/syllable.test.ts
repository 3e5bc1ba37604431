import { describe, expect, test } from 'vitest';
import { SYLLABLES, toneOf, withoutTones, withTone } from './syllable';

test('the table has the syllables of Mandarin and no others', () => {
  expect(SYLLABLES.size).toBe(410);
  for (const syllable of ['zhuang', 'lüe', 'nü', 'er', 'yo', 'xiong', 'weng'])
    expect(SYLLABLES).toContain(syllable);
  for (const syllable of ['bong', 'fi', 'nv', 'yai', 'wong', 'jü', 'ê'])
    expect(SYLLABLES).not.toContain(syllable);
});

test.each([
  ['liù', 4],
  ['guǐ', 3],
  ['hǎo', 3],
  ['dōu', 1],
  ['xué', 2],
  ['lüè', 4],
  ['zhuāng', 1],
  ['de', 0],
])('%s has tone %i in the right place', (syllable, tone) => {
  expect(toneOf(syllable)).toEqual({ tone, misplaced: false });
  expect(withTone(withoutTones(syllable), tone)).toBe(syllable);
});

describe('misplaced marks', () => {
  test.each(['lìu', 'gǔi', 'haǒ', 'doū', 'xúe', 'zhūang', 'gáō'])('%s', (syllable) => {
    expect(toneOf(syllable).misplaced).toBe(true);
  });
});
