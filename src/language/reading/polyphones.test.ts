import { expect, test } from 'vitest';
import { readerWith, readingAt } from '../../../scripts/readings/places';
import { readPhrases } from '../../../tests/readings/phrases';
import { POLYPHONES } from './polyphones.generated';

const phrases = readPhrases('work');
const reader = readerWith(POLYPHONES);

/** 商量 is shāng·liang in the dictionaries: there either tone is right. */
const isSame = (read: string, wanted: string) => read === wanted || read === `${wanted.slice(0, -1)}5`;

test('there are enough of them', () => {
  expect(phrases.length).toBeGreaterThan(400);
});

test.each([...new Set(phrases.map(({ text, at }) => text.charAt(at)))])(
  '%s is read as its phrases want it',
  (character) => {
    const wrong = phrases
      .filter(({ text, at }) => text.charAt(at) === character)
      .map((phrase) => ({ ...phrase, read: readingAt(reader, phrase) }))
      .filter(({ read, reading }) => !isSame(read, reading))
      .map(({ text, read, reading }) => `${text}: ${read}, not ${reading}`);
    expect(wrong).toEqual([]);
  },
);
