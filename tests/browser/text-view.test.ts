import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import type * as Subject from './text-view.subject';

declare const subject: typeof Subject;

const MODULE = 'tests/browser/text-view.subject.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, 30_000);

afterAll(async () => {
  await browser[Symbol.asyncDispose]();
});

/** The text of a body, with ¶ for a hard break and ⏎ for a soft one. */
async function read(body: string): Promise<string> {
  const page = await browser.open(body, MODULE);
  const text = await page.evaluate(() => subject.read(document).text);
  return text.replaceAll('\u2029', '¶').replaceAll('\n', '⏎');
}

describe('what is read', () => {
  it.each([
    [
      'scripts and templates',
      '前<script>"中"</script><style>中</style><template>中</template><noscript>中</noscript>后',
      '前后',
    ],
    ['display: none', '前<span style="display:none">中</span>后', '前后'],
    ['the hidden attribute', '前<span hidden>中</span>后', '前后'],
    [
      'visibility, which a descendant can undo',
      '前<span style="visibility:hidden">甲<i style="visibility:visible">乙</i></span>后',
      '前乙后',
    ],
    ['content-visibility', '前<div style="content-visibility:hidden">中<b>中</b></div>后', '前后'],
    [
      'content-visibility: auto, below the fold',
      '<div style="height:5000px"></div><div style="content-visibility:auto">中<p>下</p></div>',
      '中¶下',
    ],
    ['readings in ruby', '<ruby>粮<rp>(</rp><rt>liáng</rt><rp>)</rp>食<rt>shi</rt></ruby>安全', '粮食安全'],
    [
      'aria-hidden and user-select',
      '<span aria-hidden="true">前</span><span style="user-select:none">后</span>',
      '前后',
    ],
    ['icons between letters', '前<svg width="9" height="9"><text>中</text></svg>后', '前后'],
    [
      'form fields, which part what stands around them',
      '前<input value="中">后<button>中</button>再<textarea>中</textarea>末',
      '前¶后¶再¶末',
    ],
    ['fields that are not rendered, which part nothing', '前<input type="hidden" value="中">后', '前后'],
    [
      'editable text',
      '前<div contenteditable>中<b>中</b></div>后<p contenteditable="false">末</p>',
      '前¶后¶末',
    ],
    ['closed details', '<details><summary>题</summary><p>中</p>文</details>后', '题¶后'],
    ['open details', '<details open><summary>题</summary><p>中</p></details>后', '题¶中¶后'],
    ['frames and media', '前<iframe srcdoc="中"></iframe>后<video>中</video>末', '前¶后¶末'],
  ])('%s', async (_name, body, expected) => {
    expect(await read(body)).toBe(expected);
  });

  it('is not our own host', async () => {
    const page = await browser.open('前<div id="host">中</div>后', MODULE);
    const text = await page.evaluate(() => {
      const skip = document.querySelector('#host');
      return subject.read(document, skip === null ? {} : { skip }).text;
    });
    expect(text).toBe('前后');
  });

  it('is nothing under a root that is not rendered', async () => {
    const page = await browser.open('<div hidden><p id="root">中</p></div>', MODULE);
    expect(await page.evaluate(() => subject.read(subject.element('#root')).text)).toBe('');
  });
});

describe('breaks', () => {
  it.each([
    ['none at inline elements', '推进<b>乡村</b><a href="#">振</a><span>兴</span>', '推进乡村振兴'],
    ['none at white space of the mark-up', '\n  <div>\n <p>甲</p>\n\n <p>乙</p> </div>\n', '甲¶乙'],
    ['the space between words', '<b>rural</b> <i>areas</i>', 'rural areas'],
    ['soft at br', '<p>乡村<br>振兴<br></p><p>好。</p>', '乡村⏎振兴¶好。'],
    ['as in the source, inside a text node', '<pre>乡村\n振兴</pre>', '乡村⏎振兴'],
    ['hard at blocks, once', '<div><div><p>甲</p></div></div><section>乙</section>丙', '甲¶乙¶丙'],
    ['hard at display: block', '甲<span style="display:block">乙</span>丙', '甲¶乙¶丙'],
    [
      'none at a block set inline',
      '<div style="display:inline">甲</div><div style="display:inline">乙</div>',
      '甲乙',
    ],
    [
      'none at display: contents',
      '<div style="display:contents">甲</div><div style="display:contents">乙</div>',
      '甲乙',
    ],
    [
      'hard between flex items',
      '<div style="display:flex">甲<span>乙</span><span>丙</span></div>',
      '甲¶乙¶丙',
    ],
    ['hard between grid items', '<div style="display:grid"><a>首页</a><a>新闻</a></div>', '首页¶新闻'],
    [
      'none at inline-block with inline content',
      '乡<span style="display:inline-block">村</span>振兴',
      '乡村振兴',
    ],
    [
      'hard at blocks in an inline-block',
      '甲<span style="display:inline-block"><div>乙</div></span>丙',
      '甲¶乙¶丙',
    ],
    [
      'hard between list items, even inline',
      '<ul><li style="display:inline">首页</li><li style="display:inline">新闻</li></ul>',
      '首页¶新闻',
    ],
    ['hard between cells', '<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>', '甲¶乙¶丙'],
    ['hard at floats', '甲<span style="float:left">乙</span>丙', '甲¶乙¶丙'],
    [
      'none at an empty anchor out of the flow',
      '乡村<a id="x" style="position:absolute"></a>振兴',
      '乡村振兴',
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await read(body)).toBe(expected);
  });
});

const FIRST = '<p>推进农业农村现代化，全面推进乡</p>';

describe('hard-wrapped lines', () => {
  it.each([
    ['joined in p', `${FIRST}<p>村振兴。</p>`, '推进农业农村现代化，全面推进乡⏎村振兴。'],
    [
      'joined over three lines',
      `${FIRST}<p>村振兴，落实最严格的耕地保</p><p>护制度</p>`,
      '推进农业农村现代化，全面推进乡⏎村振兴，落实最严格的耕地保⏎护制度',
    ],
    [
      'joined in div of one class',
      '<div class="l">推进农业农村现代化，全面推进乡</div>\n<div class="l">村振兴</div>',
      '推进农业农村现代化，全面推进乡⏎村振兴',
    ],
    [
      'apart at another class',
      '<p class="a">推进农业农村现代化，全面推进乡</p><p class="b">村振兴</p>',
      '推进农业农村现代化，全面推进乡¶村振兴',
    ],
    [
      'apart after a full stop',
      '<p>推进农业农村现代化，全面推进。</p><p>村振兴</p>',
      '推进农业农村现代化，全面推进。¶村振兴',
    ],
    ['apart after a short line', '<p>总体要求</p><p>村振兴</p>', '总体要求¶村振兴'],
    [
      'apart before an indent in the text',
      `${FIRST}<p>　　村振兴</p>`,
      '推进农业农村现代化，全面推进乡¶　　村振兴',
    ],
    [
      'apart before an indent in the style',
      `${FIRST}<p style="text-indent:2em">村振兴</p>`,
      '推进农业农村现代化，全面推进乡¶村振兴',
    ],
    [
      'apart before an enumerator',
      '<p>二〇二五年工作总体要求</p><p>一、发展</p>',
      '二〇二五年工作总体要求¶一、发展',
    ],
    [
      'apart before a link',
      '<div>关于推进乡村振兴的意见</div><div><a href="#">关于粮食安全的意见</a></div>',
      '关于推进乡村振兴的意见¶关于粮食安全的意见',
    ],
    [
      'apart in lists',
      '<ul><li>推进农业农村现代化，全面推进乡</li><li>村振兴</li></ul>',
      '推进农业农村现代化，全面推进乡¶村振兴',
    ],
    ['apart with something between', `${FIRST}<hr><p>村振兴</p>`, '推进农业农村现代化，全面推进乡¶村振兴'],
    [
      'apart when nested',
      `<div>${FIRST}</div><div><p>村振兴</p></div>`,
      '推进农业农村现代化，全面推进乡¶村振兴',
    ],
    [
      'joined in a pdf.js text layer, where a line may be in pieces',
      '<style>.textLayer span, .textLayer br { position: absolute }</style><div class="textLayer"><span>推进农业农村现代化，坚守</span><span>18</span><span>亿亩耕地红</span><br><span>线。</span></div>',
      '推进农业农村现代化，坚守⏎18⏎亿亩耕地红⏎线。',
    ],
    [
      'joined in pdf2htmlEX, whose lines differ in their coordinates',
      '<style>.t { position: absolute; white-space: pre }</style><div class="c"><div class="t m0 x1 y1">推进农业农村现代化，全面推进乡</div><div class="t m0 x1 y2">村振兴</div></div>',
      '推进农业农村现代化，全面推进乡⏎村振兴',
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await read(body)).toBe(expected);
  });
});

describe('shadow trees', () => {
  it.each([
    ['an open root in place of the children', 'open', '影', '前影后'],
    ['a closed root not at all, children without a slot not either', 'closed', '影', '前光后'],
    ['children at their slot', 'open', '甲<slot></slot>乙', '前甲光乙后'],
    ['children at a slot by name only if they name it', 'open', '<slot name="x">甲</slot>', '前甲后'],
    ['blocks', 'open', '<p>甲</p><p><slot></slot></p>', '前¶甲¶光¶后'],
  ])('%s', async (_name, mode, markup, expected) => {
    const host = `<span><template shadowrootmode="${mode}">${markup}</template>光</span>`;
    expect(await read(`前${host}后`)).toBe(expected);
  });

  it('of a slot in a slot', async () => {
    const inner = '<span><template shadowrootmode="open">乙<slot></slot></template><slot></slot></span>';
    const outer = `<div><template shadowrootmode="open">甲${inner}</template>光</div>`;
    expect(await read(outer)).toBe('甲乙光');
  });
});

describe('the way back', () => {
  it('gives ranges for stretches and offsets for positions', async () => {
    const page = await browser.open(
      '<p id="a">推进<b>乡村</b>振兴</p> <p id="b">粮食<i>安</i>全</p>',
      MODULE,
    );
    const found = await page.evaluate(() => {
      const view = subject.read(document);
      const [a, b] = [subject.element('#a'), subject.element('#b')];
      return {
        inside: String(view.toRange(2, 6)),
        acrossBlocks: String(view.toRange(4, 9)),
        fromABreak: String(view.toRange(6, 9)),
        toABreak: String(view.toRange(4, 7)),
        onlyABreak: view.toRange(6, 7),
        empty: view.toRange(3, 3),
        all: view.blocks.map(({ start, end }) => view.text.slice(start, end)),
        offsets: [
          view.offsetOf(a, 0),
          view.offsetOf(a, 1),
          view.offsetOf(a, 3),
          view.offsetOf(b, 0),
          view.offsetOf(b, 1),
          view.offsetOf(document.body, 1),
          view.offsetOf(b.lastChild ?? b, 1),
          view.offsetOf(document, 0),
          view.offsetOf(document.head, 0),
        ],
      };
    });
    expect(found).toEqual({
      inside: '乡村振兴',
      acrossBlocks: '振兴 粮食',
      fromABreak: '粮食',
      toABreak: '振兴',
      onlyABreak: null,
      empty: null,
      all: ['推进乡村振兴', '粮食安全'],
      offsets: [0, 2, 6, 7, 9, 6, 11, 0, null],
    });
  });

  it('is lost where the page has changed', async () => {
    const page = await browser.open('<p>推进<b>乡村</b>振兴</p>', MODULE);
    const found = await page.evaluate(() => {
      const view = subject.read(document);
      const text = subject.element('b').firstChild;
      if (text !== null) text.nodeValue = '农村';
      const changed = view.toRange(2, 4);
      subject.element('b').remove();
      return { changed, removed: view.toRange(2, 6), kept: String(view.toRange(4, 6)) };
    });
    expect(found).toEqual({ changed: null, removed: null, kept: '振兴' });
  });

  it('is none across shadow trees', async () => {
    const host = '<span><template shadowrootmode="open">乡村</template></span>';
    const page = await browser.open(`推进${host}振兴`, MODULE);
    const found = await page.evaluate(() => {
      const view = subject.read(document);
      return [String(view.toRange(2, 4)), view.toRange(1, 4), view.toRange(3, 5)];
    });
    expect(found).toEqual(['乡村', null, null]);
  });

  it('holds for every character of a page of all kinds', async () => {
    const body =
      '<p>推进<b>乡村</b>\n振兴<br>好</p><ul><li>一 <i>二</i></li><li>三</li></ul>尾<pre>a\nb</pre>';
    const page = await browser.open(body, MODULE);
    const wrong = await page.evaluate(() => {
      const view = subject.read(document);
      return view.pieces.filter(({ node, start, end }) => {
        const range = view.toRange(start, end);
        return (
          node.data !== view.text.slice(start, end) ||
          range === null ||
          view.offsetOf(range.startContainer, range.startOffset) !== start ||
          view.offsetOf(range.endContainer, range.endOffset) !== end
        );
      }).length;
    });
    expect(wrong).toBe(0);
  });
});

describe('large pages', () => {
  it('reads a text file of two million characters, and cuts off what exceeds them', async () => {
    const page = await browser.open('<pre></pre>', MODULE);
    const found = await page.evaluate(() => {
      subject.element('pre').textContent = '推进乡村振兴。\n'.repeat(300_000);
      const view = subject.read(document);
      return [view.text.length, view.blocks.length, String(view.toRange(1_999_994, 1_999_996))];
    });
    expect(found).toEqual([2_000_000, 1, '乡村']);
  });

  it('yields within slices of 8 ms', async () => {
    const paragraph = '<p>全面推进<b>乡村振兴</b>，<span>保障</span><a href="#">粮食安全</a>。</p>';
    const page = await browser.open(paragraph.repeat(5_000), MODULE);
    const { steps, length } = await page.evaluate(() => subject.timeSteps(document));
    expect(length).toBe(5_000 * 16 + 4_999);
    // One step may meet a pause of the machine; the slices must be short nearly always.
    expect(steps.filter((ms) => ms > 8).length).toBeLessThan(steps.length / 50);
    expect(steps.length).toBeGreaterThan(400);
  });
});
