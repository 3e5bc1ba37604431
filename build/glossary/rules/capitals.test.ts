import { expect, test } from 'vitest';
import { briefly, entryWith } from '../sample-entry';
import { capitals, isTitleCase } from './capitals';

test.each([
  [
    'a place in lower case',
    { category: 'place', pinyin: 'xīnjiāng', english: ['Xinjiang'] },
    ['error pinyin'],
  ],
  [
    'an institution in lower case',
    { category: 'institution', pinyin: 'guówùyuàn', english: ['State Council'] },
    ['warning pinyin'],
  ],
  [
    'a name in pinyin only',
    { pinyin: 'Língjī Yùsuàn', english: ['zero-based budgeting'] },
    ['warning pinyin'],
  ],
  ['a place', { category: 'place', pinyin: 'Xīnjiāng', english: ['Xinjiang'] }, []],
  [
    'a place with a common noun in front',
    { category: 'place', pinyin: 'nán Xīnjiāng', english: ['southern Xinjiang'] },
    [],
  ],
  ['a kind of place', { category: 'place', pinyin: 'biānjìng dìqū', english: ['border areas'] }, []],
  [
    'an institution that is a kind of body',
    { category: 'institution', pinyin: 'dǎngzǔ', english: ['leading Party group'] },
    [],
  ],
] as const)('%s', (_what, { english, ...fields }, expected) => {
  expect(briefly(capitals(entryWith({ ...fields, english: [...english] })))).toEqual(expected);
});

test.each([
  ['National Development and Reform Commission', true],
  ['leading Party group', false],
  ['High-quality development', false],
])('isTitleCase %s', (english, expected) => {
  expect(isTitleCase(english)).toBe(expected);
});
