import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Subject from './anchoring.subject';
import { type Browser, launch } from './harness';

declare const subject: typeof Subject;

const MODULE = 'tests/browser/anchoring.subject.ts';

const BEFORE = `<h1>工作报告</h1>
  <p>过去一年，粮食总产量稳定在一百二十万吨以上。</p>
  <p>我们<b id="a">健全</b>拖欠企业账款<i id="b">清偿机制</i>，兜牢基层底线。</p>`;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, 30_000);

afterAll(async () => {
  await browser[Symbol.asyncDispose]();
});

describe('a highlight on a page that is set anew', () => {
  it.each([
    ['as it was', BEFORE, 'exact', '健全拖欠企业账款清偿机制'],
    [
      'other inline mark-up',
      '<p>我们健全<a href="#">拖欠</a>企业账款清偿机制，兜牢基层底线。</p>',
      'exact',
      '健全拖欠企业账款清偿机制',
    ],
    [
      'ruby',
      '<p>我们健全<ruby>拖<rt>tuō</rt>欠<rt>qiàn</rt></ruby>企业账款清偿机制。</p>',
      'exact',
      '健全拖tuō欠qiàn企业账款清偿机制',
    ],
    ['br', '<p>我们健全拖欠<br>企业账款清偿机制，兜牢</p>', 'exact', '健全拖欠企业账款清偿机制'],
    [
      'a block for each line',
      '<div>我们健全拖欠</div><div>企业账款清偿机制，兜牢</div>',
      'exact',
      '健全拖欠企业账款清偿机制',
    ],
    [
      'hidden text in it',
      '<p>我们健全拖欠<span hidden>甲乙丙</span>企业账款清偿机制</p>',
      'exact',
      '健全拖欠甲乙丙企业账款清偿机制',
    ],
    [
      'one word changed',
      '<p>我们完善拖欠企业账款清偿机制，兜牢基层底线。</p>',
      'changed',
      '完善拖欠企业账款清偿机制',
    ],
    ['gone', '<p>我们兜牢基层底线。</p>', 'orphan', null],
  ])('%s', async (_name, after, outcome, text) => {
    const page = await browser.open(BEFORE, MODULE);
    const found = await page.evaluate((body) => {
      const selector = subject.describeBetween('#a', '#b');
      document.body.innerHTML = body;
      return subject.find(selector);
    }, after);
    expect(found).toEqual([outcome, text]);
  });

  it('is described without the reading in ruby at its end', async () => {
    const body = '<p>保障<b id="a">粮食</b><ruby>安<rt>ān</rt>全<rt id="b">quán</rt></ruby>底线</p>';
    const page = await browser.open(body, MODULE);
    const quote = await page.evaluate(() => subject.describeBetween('#a', '#b').quote);
    expect(quote).toMatchObject({ prefix: '保障', exact: '粮食安全', suffix: '底线' });
  });
});
