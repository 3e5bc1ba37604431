import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anchor, anchorAll } from './anchor';
import { anchoringText } from './anchoring-text';
import { describeSpan } from './describe';
import { FOLD_VERSION, type HighlightSelector, highlightSelectorSchema } from './selector';

const HARD = '\u2029';
const TEXT = [
  '过去一年，全州地区生产总值增长6.3%，粮食总产量稳定在一百二十万吨以上。',
  '实施乡村建设行动，改造农村户厕一万六千座，硬化村组道路840公里，创建美丽宜居村庄45个。',
  '坚持“两个毫不动摇”，优化民营企业发展环境，健全拖欠企业账款清偿机制，兜牢基层“三保”底线。',
  '今年，全州地区生产总值增长6.5%左右，粮食总产量稳定在120万吨以上，单位生产总值能耗继续下降。',
].join(HARD);

const ROADS = '改造农村户厕一万六千座，硬化村组道路840公里';

function selectorFor(quote: string, text = TEXT): HighlightSelector {
  const start = text.indexOf(quote);
  const selector = describeSpan(text, anchoringText(text), { start, end: start + quote.length });
  if (selector === null) throw new Error(`cannot describe ${quote}`);
  return selector;
}

/** The outcome, and the words it points at. */
function found(selector: HighlightSelector, text: string): [string, string] {
  const result = anchor(selector, anchoringText(text));
  return [result.outcome, 'span' in result ? text.slice(result.span.start, result.span.end) : ''];
}

describe('describeSpan', () => {
  it('keeps the raw words and the folded ones', () => {
    const text = `甲\n  乙${HARD}“三\n保” 底线`;
    const selector = describeSpan(text, anchoringText(text), { start: 1, end: text.length });
    expect(selector?.quote).toEqual({
      type: 'TextQuoteSelector',
      exact: `乙${HARD}“三\n保” 底线`,
      prefix: '甲\n  ',
      suffix: '',
    });
    expect(selector?.position).toEqual({ type: 'TextPositionSelector', start: 4, end: text.length });
    expect(selector?.jiedu).toEqual({
      version: FOLD_VERSION,
      exact: '乙三保底线',
      prefix: '甲',
      suffix: '',
      start: 1,
      textLength: 6,
    });
  });

  it('gives what the schema accepts', () => {
    expect(v.is(highlightSelectorSchema, selectorFor(ROADS))).toBe(true);
  });

  it.each([
    ['nothing', 2, 2],
    ['white space', 0, 2],
    ['a quotation mark', 2, 3],
  ])('refuses %s', (_name, start, end) => {
    const text = ' \n“三农';
    expect(describeSpan(text, anchoringText(text), { start, end })).toBeNull();
  });
});

describe('anchor: the words stand', () => {
  it.each([
    ['as they were', TEXT, ROADS],
    ['wrapped', TEXT.replace('硬化村组', '硬化\n\n村组'), '改造农村户厕一万六千座，硬化\n\n村组道路840公里'],
    [
      'in two blocks',
      TEXT.replace('硬化村组', `硬化${HARD}村组`),
      `改造农村户厕一万六千座，硬化${HARD}村组道路840公里`,
    ],
    [
      'in traditional characters',
      TEXT.replace('硬化村组', '硬化村組'),
      '改造农村户厕一万六千座，硬化村組道路840公里',
    ],
    ['in full width', TEXT.replace('840', '８４０'), '改造农村户厕一万六千座，硬化村组道路８４０公里'],
    ['elsewhere', TEXT.split(HARD).reverse().join(HARD), ROADS],
  ])('%s', (_name, text, words) => {
    expect(found(selectorFor(ROADS), text)).toEqual(['exact', words]);
  });

  it('a word that stands often is told by its context', () => {
    const selector = selectorFor('粮食总产量', TEXT);
    expect(found(selector, `公告${HARD}${TEXT}`)).toEqual(['exact', '粮食总产量']);
    const result = anchor(selector, anchoringText(TEXT));
    expect(result).toMatchObject({ outcome: 'exact', span: { start: TEXT.indexOf('粮食总产量') } });
  });
});

describe('anchor: the words changed', () => {
  it('a figure, which is shown whole', () => {
    const text = TEXT.replace('840公里', '846公里');
    expect(anchor(selectorFor(ROADS), anchoringText(text))).toMatchObject({
      outcome: 'changed',
      change: { before: '840', after: '846' },
    });
  });

  it('a figure in a short quote', () => {
    const text = TEXT.replace('增长6.3%', '增长6.1%');
    expect(anchor(selectorFor('增长6.3%'), anchoringText(text))).toMatchObject({
      outcome: 'changed',
      change: { before: '6.3%', after: '6.1%' },
    });
  });

  it('some words', () => {
    const text = TEXT.replace('改造农村户厕', '新建和改造乡镇户厕');
    expect(found(selectorFor(ROADS), text)).toEqual([
      'changed',
      '改造乡镇户厕一万六千座，硬化村组道路840公里',
    ]);
  });
});

describe('anchor: the passage is gone', () => {
  it.each([
    ['a clause', ROADS],
    ['a short phrase', '“三保”'],
    ['a sentence that has a twin with other figures', '全州地区生产总值增长6.5%左右'],
  ])('%s', (_name, quote) => {
    // Long enough for a twin to be far away.
    const long =
      TEXT + `${HARD}各级各部门要认真学习领会，结合实际细化措施，确保各项工作落到实处。`.repeat(40);
    const twin = `${HARD}全州地区生产总值增长7.1%左右，粮食总产量稳定在120万吨以上。`;
    const selector = selectorFor(quote, long + twin);
    expect(found(selector, (long + twin).replace(quote, ''))).toEqual(['orphan', '']);
  });
});

describe('anchor: what nothing tells apart', () => {
  const SENTENCE = '有关部门要按照职责分工抓好贯彻落实，重大事项及时报告。';
  const MANY = Array.from({ length: 200 }, () => SENTENCE).join(HARD);

  it('is found by its position while the text is the same', () => {
    const span = { start: 100 * (SENTENCE.length + 1), end: 100 * (SENTENCE.length + 1) + 8 };
    const selector = describeSpan(MANY, anchoringText(MANY), span);
    if (selector === null) throw new Error('cannot describe');
    expect(anchor(selector, anchoringText(MANY))).toMatchObject({ outcome: 'exact', span });
    expect(anchor(selector, anchoringText(`新的公告内容${HARD}${MANY}`)).outcome).toBe('exact');
    expect(anchor(selector, anchoringText(MANY.slice(3 * SENTENCE.length))).outcome).toBe('ambiguous');
  });
});

describe('anchorAll', () => {
  it('says when the budget ended before the search', () => {
    const work = anchorAll([selectorFor(ROADS)], anchoringText('另一份文件'.repeat(1000)), 10);
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value).toEqual([{ outcome: 'orphan', searched: false }]);
  });

  it('folds the raw quote again where another fold wrote the stored form', () => {
    const selector = selectorFor(ROADS);
    const old = {
      ...selector,
      jiedu: { ...selector.jiedu, version: FOLD_VERSION + 1, exact: '？', prefix: '', suffix: '' },
    };
    expect(found(old, TEXT)).toEqual(['exact', ROADS]);
  });
});
