import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, namedColours, readSettings } from './settings';

test.each([[undefined], [null], ['words'], [{}], [{ words: 'sometimes', yuanPerDollar: -1 }]])(
  '%j is read as the settings that a new reader has',
  (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  },
);

test('what is known is kept when something beside it is not', () => {
  const stored = { words: 'key', notation: 'runes', yuanPerDollar: 7.1, ofALaterVersion: 1 };
  expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, words: 'key', yuanPerDollar: 7.1 });
});

test('a colour is called what the reader calls it', () => {
  const names = { ...DEFAULT_SETTINGS.colourNames, pink: 'To check', blue: '  ' };
  expect(namedColours(names).map(({ name }) => name)).toEqual(['Yellow', 'Green', 'Blue', 'To check']);
});
