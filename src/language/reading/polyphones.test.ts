import { expect, test } from 'vitest';
import { isSameOrNeutral } from '../../../scripts/readings/measure';
import { readerWith, readingAt } from '../../../scripts/readings/places';
import { readPhrases } from '../../../tests/readings/phrases';
import { POLYPHONES } from './polyphones.generated';

const phrases = readPhrases('work');
const reader = readerWith(POLYPHONES);

test('there are enough of them', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(600);
});

test.each([...new Set(phrases.map(({ text, at }) => text.charAt(at)))])(
  '%s is read as its phrases want it',
  (character) => {
    const wrong = phrases
      .filter(({ text, at }) => text.charAt(at) === character)
      .map((phrase) => ({ ...phrase, read: readingAt(reader, phrase) }))
      .filter(({ read, reading }) => !isSameOrNeutral(read, reading))
      .map(({ text, read, reading }) => `${text}: ${read}, not ${reading}`);
    expect(wrong).toEqual([]);
  },
);
