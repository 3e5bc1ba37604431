import { expect, test } from 'vitest';
import { recurringStrings } from './recurring';

const TEXT = [
  '推动零基预算改革落实，各县实行零基预算。',
  '学习零基预算经验；零基预算不是新词。',
  '在零基\n预算之外，“零基预算”也有例外。',
  '各地有经验，各县有例外，我们学习新词，之外不是改革。',
].join('\n');

const OPTIONS = { minFrequency: 3, maxLength: 6 };

test('finds what recurs with varying neighbours, across line breaks and quotation marks', () => {
  const [first] = recurringStrings(TEXT, OPTIONS);
  expect(first).toMatchObject({ text: '零基预算', frequency: 6 });
});

test('parts of a longer string that do not occur without it are left out', () => {
  const found = recurringStrings(TEXT, OPTIONS).map(({ text }) => text);
  for (const part of ['零基', '预算', '基预', '零基预']) expect(found).not.toContain(part);
});

test('a string whose neighbour never varies is not a word', () => {
  const text =
    '甲实施方案。乙实施方案，丙实施方案；丁实施方案。春眠不觉晓处闻啼鸟夜来风雨声花落知多少白日依山尽黄河入海流';
  expect(recurringStrings(text, OPTIONS).map(({ text }) => text)).toEqual(['实施方案']);
});

test('what stands in the text once is not recurring', () => {
  expect(recurringStrings('零基预算', OPTIONS)).toEqual([]);
});
