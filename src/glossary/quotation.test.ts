import { expect, test } from 'vitest';
import { withWholeQuotation } from './quotation';

test.each([
  ['完成“三北”工程建设', '三北”工程', '“三北”工程'],
  ['兜牢基层“三保”底线', '基层“三保', '基层“三保”'],
  ['严防“三股势力”', '三股势力', '三股势力'],
  ['「十四五」规划', '十四五」规划', '「十四五」规划'],
  ['“三北”和“三保”', '三北”和“三保', '“三北”和“三保”'],
  ['三北”工程', '三北”工程', '三北”工程'],
  ['基层“三保', '基层“三保', '基层“三保'],
])('in %s, %s becomes %s', (text, found, whole) => {
  const start = text.indexOf(found);
  const span = withWholeQuotation(text, { start, end: start + found.length });
  expect(text.slice(span.start, span.end)).toBe(whole);
});
