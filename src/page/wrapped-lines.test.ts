import { describe, expect, it } from 'vitest';
import { continuesLine } from './wrapped-lines';

const LINE = '推进农业农村现代化，全面推进乡';

describe('continuesLine', () => {
  it.each([
    ['in a word', LINE, '村振兴', true],
    ['in a figure', '粮食总产量突破一万五千亿斤，增长 2', '4 万吨', true],
    ['white space of the mark-up', `\n  ${LINE}\n`, '\n  村振兴', true],
    ['a sentence has ended', '推进农业农村现代化，全面推进。', '村振兴', false],
    ['a colon', '会议强调的重点工作如下：', '村振兴', false],
    ['a closing quotation mark', '必须始终坚持“三个不变”', '村振兴', false],
    ['a comma, where a writer may have ended the line', '推进农业农村现代化，', '全面推进', false],
    ['a short line', '总体要求如下', '推进发展', false],
    ['a short line is nothing against one printed line', '坚守', '18', true, true],
    ['an indent', LINE, '　　村振兴', false],
    ['a bracket opens', LINE, '（一）村振兴', false],
    ['a numbered heading', LINE, '二、重点任务', false],
    ['a chapter', LINE, '第三章 总则', false],
    ['a numbered item', LINE, '3. 推进发展', false],
    ['a decimal is no numbered item', '粮食总产量比上年同期增长', '3.5 个百分点', true],
  ])('%s', (_name, line, next, expected, sameLine = false) => {
    expect(continuesLine(line, next, sameLine)).toBe(expected);
  });
});
