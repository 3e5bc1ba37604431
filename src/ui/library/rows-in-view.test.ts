import { expect, test } from 'vitest';
import { rowsInView, topsOf, totalHeight } from './rows-in-view';

const tops = topsOf([40, 80, 80, 40, 80], (height) => height);

test('rows stand one below the other', () => {
  expect([...tops]).toEqual([0, 40, 120, 200, 240, 320]);
  expect(totalHeight(tops)).toBe(320);
  expect(totalHeight(topsOf([], () => 40))).toBe(0);
});

test.each([
  ['at the top', 0, 100, 0, [0, 2]],
  ['in the middle of a row', 60, 130, 0, [1, 3]],
  ['with a margin', 130, 150, 60, [1, 4]],
  ['beyond the end', 300, 900, 0, [4, 5]],
  ['after the list has become shorter', 5_000, 5_500, 0, [5, 5]],
])('%s', (_what, from, to, margin, [start, end]) => {
  expect(rowsInView(tops, from, to, margin)).toEqual({ start, end });
});

test('of no rows none are in view', () => {
  expect(
    rowsInView(
      topsOf([], () => 40),
      0,
      500,
      0,
    ),
  ).toEqual({ start: 0, end: 0 });
});
