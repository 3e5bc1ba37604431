import { expect, it } from 'vitest';
import { endOfNumber, isInsideNumber, isInsideToken } from './numerals';

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
  ['T|IR', true],
  ['5|G', true],
  ['1|5G', true],
  ['5|.5', true],
  ['5.|5', true],
  ['第|三', true],
  ['5G|网', false],
  ['第|5', false],
  ['5|.', false],
])('%s is cut inside a number or a Latin word: %s', (marked, expected) => {
  expect(isInsideToken(marked.replace('|', ''), marked.indexOf('|'))).toBe(expected);
});
