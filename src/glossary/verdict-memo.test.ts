import { expect, it } from 'vitest';
import { VerdictMemo } from './verdict-memo';

it('remembers a verdict for the same words around the same term only', () => {
  const memo = new VerdictMemo();
  expect(memo.recall('集团召开员工会议', 4, 5, 7, 8)).toBeUndefined();
  memo.remember(false);
  expect(memo.recall('职员工会议', 1, 2, 4, 5)).toBe(false);
  expect(memo.recall('集团召开员工会议', 4, 4, 6, 8)).toBeUndefined();
  expect(memo.recall('集团召开职工会议', 4, 5, 7, 8)).toBeUndefined();
  memo.remember(true);
  expect(memo.recall('集团召开职工会议', 4, 5, 7, 8)).toBe(true);
});
