import { expect, it } from 'vitest';
import { fold } from '../language/fold';
import { VerdictMemo } from './verdict-memo';

it('remembers a verdict for the same words around the same term only', () => {
  const memo = new VerdictMemo();
  expect(memo.recall(fold('集团召开员工会议'), 4, 5, 7, 8)).toBeUndefined();
  memo.remember(false);
  expect(memo.recall(fold('研究员工会议'), 2, 3, 5, 6)).toBe(false);
  expect(memo.recall(fold('集团召开员工会议'), 4, 4, 6, 8)).toBeUndefined();
  expect(memo.recall(fold('集团召开职工会议'), 4, 5, 7, 8)).toBeUndefined();
  memo.remember(true);
  expect(memo.recall(fold('集团召开职工会议'), 4, 5, 7, 8)).toBe(true);
});

it.each([
  ['a line break', '集团召开员工\n会议'],
  ['a space', '集团召开员 工会议'],
  ['a quotation mark before it', '集团召开“员工会议'],
  ['another quotation mark', '集团召开员“工会”议'],
  ['the end of the text', '员工会议'],
])('tells the same words apart by %s', (_what, other) => {
  const memo = new VerdictMemo();
  memo.recall(fold('集团召开员工会议'), 4, 5, 7, 8);
  memo.remember(true);
  const folded = fold(other);
  const end = folded.text.length;
  expect(memo.recall(folded, end - 4, end - 3, end - 1, end)).toBeUndefined();
});
