import { describe, expect, test } from 'vitest';
import { TypedPinyin } from '../language/typed-pinyin';
import { sampleHighlight } from './highlight.test-data';
import { filterHighlights, groupHighlights, type HighlightFilter, NO_FILTER } from './highlight-list';
import { highlightTest, searchable } from './highlight-search';
import { type ListedHighlight, listed } from './listed-highlight';

const DAY = 24 * 60 * 60 * 1_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const pinyin = new TypedPinyin();

function row(over: Partial<ListedHighlight> = {}): ListedHighlight {
  return { ...listed(sampleHighlight({ id: crypto.randomUUID() })), ...over };
}

describe('a query', () => {
  const one = row({
    quote: '兜牢“三\n保”底线',
    folded: '兜牢三保底线',
    note: 'Who pays? See the Budget law.',
    title: '政府工作报告',
    tags: ['财政', 'county level'],
  });
  test.each([
    ['', true],
    ['三保', true],
    ['三保底線', true],
    ['sanbao', true],
    ['san bao', true],
    ['sān bǎo', true],
    ['SANBAO', true],
    ['sanb', true],
    ['s', true],
    ['baosan', false],
    ['budget', true],
    ['law budget', true],
    ['law budgets', false],
    ['county', true],
    ['caizheng', true],
    ['gongzuo', true],
    ['两会', false],
    ['.*', false],
    ['兜牢 底线', true],
    ['底线 两会', false],
  ])('“%s”: %s', (query, found) => expect(highlightTest(query, pinyin)(searchable(one))).toBe(found));

  test('in English finds what it means in Chinese', () => {
    const finds = highlightTest('guarantees', pinyin, ['三保']);
    expect(finds(searchable(one))).toBe(true);
    expect(finds(searchable(row({ quote: '两会', folded: '两会' })))).toBe(false);
  });
});

describe('a filter', () => {
  const rows = [
    row({ colour: 'green', tags: ['a'], createdAt: 1 * DAY }),
    row({ page: '//other', createdAt: 2 * DAY }),
    row({ removedAt: 5, createdAt: 3 * DAY }),
  ];
  test.each<[string, Partial<HighlightFilter>, number[]]>([
    ['none: the newest first', {}, [1, 0]],
    ['the bin', { bin: true }, [2]],
    ['a colour', { colour: 'green' }, [0]],
    ['a tag', { tag: 'a' }, [0]],
    ['no tag', { tag: '' }, [1]],
    ['a page', { page: '//other' }, [1]],
    ['from a day', { from: '1970-01-03' }, [1]],
    ['to a day', { to: '1970-01-02' }, [0]],
    ['one day', { from: '1970-01-02', to: '1970-01-02' }, [0]],
    ['what does not go together', { colour: 'green', tag: '' }, []],
  ])('of %s', (_what, filter, indices) => {
    const found = filterHighlights(rows.map(searchable), { ...NO_FILTER, ...filter }, () => true, dayOf);
    expect(found).toEqual(indices.map((index) => rows[index]));
  });
});

describe('headings', () => {
  const [late, early, other] = [
    row({ createdAt: 2 * DAY, tags: ['水利', '财政'] }),
    row({ createdAt: 1 * DAY, colour: 'pink' }),
    row({ createdAt: 1 * DAY, page: '//other', tags: ['财政'] }),
  ] as const;
  test.each([
    ['page', [`//gov.example/report`, late, early, '//other', other]],
    ['date', ['1970-01-03', late, '1970-01-02', early, other]],
    ['colour', ['yellow', late, other, 'pink', early]],
    ['tag', ['财政', late, other, '水利', late, '', early]],
  ] as const)('by %s', (grouping, lines) => {
    const items = groupHighlights([late, early, other], grouping, dayOf);
    expect(items.map((item) => (item.kind === 'heading' ? item.name : item.row))).toEqual(lines);
  });
});

test('ten thousand highlights are searched within a frame or two', () => {
  const quote = '各级党委和政府要压实责任，兜牢基层“三保”底线，'.repeat(4);
  const all = Array.from({ length: 10_000 }, (_, at) =>
    searchable(row({ id: String(at), quote, folded: quote, createdAt: at * 1_000_000 })),
  );
  const search = (query: string) => {
    const started = performance.now();
    const found = filterHighlights(all, NO_FILTER, highlightTest(query, pinyin), dayOf);
    groupHighlights(found, 'date', dayOf);
    return performance.now() - started;
  };
  search('warm');
  const slowest = Math.max(...['三保', 'sanbao', 'zzzz', 'sandixianzz', 'budget', ''].map(search));
  expect(slowest).toBeLessThan(300);
});
