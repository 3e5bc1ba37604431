import { describe, expect, it } from 'vitest';
import { alignedSpan } from './alignment';

/** The pattern's part stands between brackets, and so does what answers to it in the text. */
describe('alignedSpan', () => {
  it.each([
    ['推进[乡村]振兴', '推进[乡村]振兴'],
    ['推进[乡村]振兴', '全面推进[农村]振兴'],
    ['推进[乡村]振兴', '推进了[乡村]的振兴'],
    ['推进[乡村]振兴', '推进[]振兴'],
    ['推进[乡村全面振兴]', '推进[乡村振兴]'],
    ['[乡村]振兴', '全面[乡村]振兴'],
    ['推进[乡村]', '推进[乡村]振兴'],
  ])('%s in %s', (pattern, text) => {
    const { start, end } = span(text);
    expect(alignedSpan(plain(pattern), plain(text), span(pattern))).toEqual({ start, end });
  });
});

function plain(marked: string): string {
  return marked.replace(/[[\]]/g, '');
}

function span(marked: string): { start: number; end: number } {
  return { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
}
