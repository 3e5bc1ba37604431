import { describe, expect, test } from 'vitest';
import { selectPassages } from './passages';
import { specimen } from './specimens.test-data';

/** Expectations beside the blocks they are about. */
function expectSelection(blocks: readonly [string, boolean][]): void {
  const selected = selectPassages(blocks.map(([text]) => text));
  expect(blocks.map(([text], index) => [text, selected[index]])).toEqual(blocks);
}

describe('selectPassages', () => {
  test('takes the article out of navigation, comments and footer', () => {
    expectSelection([
      ['首页', false],
      ['要闻', false],
      ['视频', false],
      ['登录', false],
      ['关于加快发展县域物流的实施意见', true],
      [specimen('plan'), true],
      ['一、总体要求', true],
      [specimen('notice'), true],
      ['这个政策我觉得挺好的，就是不知道什么时候轮到我们这里，你们那边怎么样了？', false],
      ['楼上说得对啊，我家门口那条路都等了三年了，真是的！', false],
      ['分享到', false],
      ['联系我们', false],
    ]);
  });

  test('a heading, an empty block and a plain sentence inside a report follow their neighbours', () => {
    expectSelection([
      [specimen('work report of a county'), true],
      ['（二）改革', true],
      ['', true],
      ['这一点大家都很清楚。', true],
      [specimen('plan'), true],
    ]);
  });

  test('a report of one sentence to the block is found whole, a story told so is not', () => {
    const sentences = (kind: string) => specimen(kind).split(/(?<=。)/);
    expect(selectPassages(sentences('plan'))).not.toContain(false);
    expect(selectPassages(sentences('work report of a county'))).not.toContain(false);
    expect(selectPassages(sentences('novel about officials'))).not.toContain(true);
  });

  test('a report quoted in an article of another kind stands alone', () => {
    expectSelection([
      [specimen('tech blog'), false],
      [specimen('notice'), true],
      [specimen('novel'), false],
    ]);
  });

  test('a page of another kind has none, whatever a sentence sounds like', () => {
    expectSelection([
      [specimen('novel'), false],
      ['要加强领导，落实责任。', false],
      [specimen('novel about officials'), false],
    ]);
  });

  test('a menu with words of policy is not a report', () => {
    expectSelection(['政务公开', '国务院部门', '财政部', '教育部', '政策解读'].map((text) => [text, false]));
  });

  test('a page without blocks', () => {
    expect(selectPassages([])).toEqual([]);
  });
});
