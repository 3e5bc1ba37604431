// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ReadingOptions, readPage, type TextView } from './text-view';

// What needs layout is tested in a browser: tests/browser/text-view.test.ts.

function read(options: ReadingOptions = {}): TextView {
  const reading = readPage(document, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

beforeEach(() => {
  document.body.innerHTML =
    '<p>推进<b>乡村</b>振兴</p><script>中</script><p>粮食<ruby>安<rt>ān</rt></ruby>全</p>';
});

describe('readPage', () => {
  it('joins inline text and parts blocks', () => {
    const view = read();
    expect(view.text).toBe('推进乡村振兴\u2029粮食安全');
    expect(view.blocks.map(({ start, end }) => view.text.slice(start, end))).toEqual([
      '推进乡村振兴',
      '粮食安全',
    ]);
    expect(String(view.toRange(1, 5))).toBe('进乡村振');
  });

  it('cuts off at the greatest length', () => {
    const view = read({ maxLength: 3 });
    expect(view.text).toBe('推进乡');
    expect(view.pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('leaves out the element to skip', () => {
    const skip = document.querySelector('b');
    expect(read(skip === null ? {} : { skip }).text).toBe('推进振兴\u2029粮食安全');
  });

  it('ends when it is aborted', () => {
    document.body.innerHTML = '<p>推进</p>'.repeat(200);
    const abort = new AbortController();
    const reading = readPage(document, { signal: abort.signal });
    expect(reading.next().done).toBe(false);
    abort.abort(new Error('the reader left'));
    expect(() => reading.next()).toThrow('the reader left');
  });
});
