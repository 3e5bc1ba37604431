import { expect, test } from 'vitest';
import { select } from './selection';

const order = ['a', 'b', 'c', 'd'];

test.each([
  ['one more', ['a'], ['c'], true, null, ['a', 'c']],
  ['one less', ['a', 'c'], ['c'], false, null, ['a']],
  ['a range down', ['a'], ['c'], true, { order, anchor: 'a' }, ['a', 'b', 'c']],
  ['a range up', ['d'], ['b'], true, { order, anchor: 'd' }, ['b', 'c', 'd']],
  ['a range taken away', ['a', 'b', 'c', 'd'], ['c'], false, { order, anchor: 'a' }, ['d']],
  ['a range from nowhere', [], ['c'], true, { order, anchor: null }, ['c']],
  ['a range from what is no longer listed', [], ['c'], true, { order, anchor: 'z' }, ['c']],
])('%s', (_what, before, ids, selected, range, after) => {
  expect([...select(new Set(before), ids, selected, range)].sort()).toEqual(after);
});
