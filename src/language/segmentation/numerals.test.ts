import { expect, it } from 'vitest';
import { endOfNumber, isInsideLatinWord, isInsideNumber } from './numerals';

const units = (pair: string): [number, number] => [pair.charCodeAt(0), pair.charCodeAt(1)];

it.each([
  ['第三保险', 0, 2],
  ['二十大类', 0, 2],
  ['一百五十亩', 0, 4],
  ['第几', 0, 0],
  ['保三', 0, 0],
])('in %s the number that begins at %i ends at %i', (text, start, end) => {
  expect(endOfNumber(text, start, text.length)).toBe(end);
});

it.each([
  ['二十', true],
  ['第三', true],
  ['上千', true],
  ['近三', false],
  ['届三', false],
  ['十大', false],
])('%s is the inside of a number: %s', (pair, expected) => {
  expect(isInsideNumber(...units(pair))).toBe(expected);
});

it.each([
  ['TI', true],
  ['5G', true],
  ['15', true],
  ['G网', false],
  ['第5', false],
])('%s is the inside of a Latin word: %s', (pair, expected) => {
  expect(isInsideLatinWord(...units(pair))).toBe(expected);
});
