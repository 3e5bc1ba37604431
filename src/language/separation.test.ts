import { describe, expect, it } from 'vitest';
import { fold, toFoldedSpan } from './fold';
import { isQuoteBefore, isWritableAsOne } from './separation';

/** Whether what stands in ⟦ ⟧ can be one piece of writing. */
function writable(marked: string): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const folded = fold(marked.replace(/[⟦⟧]/gu, ''));
  const span = toFoldedSpan(folded, start, end);
  return isWritableAsOne(folded, span.start, span.end);
}

describe('isWritableAsOne', () => {
  it.each([
    ['nothing between', '基层⟦三保⟧支出', true],
    ['a letter-spaced headline', '⟦政 府 工 作 报 告⟧', true],
    ['a letter-spaced and wrapped headline', '⟦政 府 工\n作 报 告⟧', true],
    ['a single space', '张⟦三 保⟧罗', false],
    ['some spaces', '⟦政 府 工作 报 告⟧', false],
    ['a full-width space', '⟦三　保　底⟧', true],
    ['a line break', '中小金融机构⟦改革\n化险⟧', true],
    ['blank lines and indentation', '⟦新\n\n　　疆⟧', true],
    ['a space beside Latin letters', '⟦TIR 运输⟧', true],
    ['a zero-width space', '⟦三\u200b保⟧', true],
    ['a quoted head', '“⟦三北”工程⟧', true],
    ['a quoted tail', '⟦新“三样⟧”', true],
    ['a quoted middle', '⟦新“三样”产品⟧', true],
    ['two quoted parts', '“⟦一带”“一路⟧”', true],
    ['a quotation that ends in it and began before', '“深化⟦改革”开放⟧', false],
    ['a quotation that begins in it and goes on', '⟦改革“开放⟧发展”', false],
    ['one that ends and one that begins', '“深化⟦改革”“开放⟧发展”', false],
    ['a head in straight quotes', '"⟦三北"工程⟧', true],
    ['straight quotes that are not its own', '"深化⟦改革"开放⟧', false],
  ])('%s: %s', (_name, marked, expected) => {
    expect(writable(marked)).toBe(expected);
  });
});

it('sees the quotation marks at either end of the text', () => {
  const folded = fold('“三保”');
  expect([0, 1, 2].map((at) => isQuoteBefore(folded, at))).toEqual([true, false, true]);
});
