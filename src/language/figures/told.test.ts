import { describe, expect, it } from 'vitest';
import { findFigures } from './recognise';
import { tellFigure } from './told';

function told(text: string, yuanPerDollar: number | null = null) {
  const [figure] = findFigures(text);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  const { english, lines } = tellFigure(figure, yuanPerDollar);
  return [english, ...lines.map(({ label, text }) => `${label}: ${text}`)];
}

describe('a figure as a card tells it', () => {
  it.each([
    ['2585.3亿元', ['258.53 billion yuan', 'in digits: 258,530,000,000 yuan']],
    ['1295.76万亩', ['12.96 million mu', 'metric: ≈ 863,840 ha', 'in digits: 12,957,600 mu']],
    ['476亿斤', ['47.6 billion jin', 'metric: 23.8 million tonnes', 'in digits: 47,600,000,000 jin']],
    ['提高3.4个百分点', ['up 3.4 percentage points']],
    ['46万人以上', ['at least 460,000 people']],
    ['增长1.5倍', ['up 150 %, to 2.5 times']],
    ['100万至200万元', ['1–2 million yuan', 'in digits: 1,000,000–2,000,000 yuan']],
  ])('says of %s what it is', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('says amounts of money in dollars, at the rate that the reader has set', () => {
    expect(told('近72亿元', 7.2)).toEqual([
      'nearly 7.2 billion yuan',
      'in dollars: ≈ 1 billion US dollars (at 7.2 yuan)',
      'in digits: 7,200,000,000 yuan',
    ]);
    expect(told('3万亩', 7.2)).not.toContainEqual(expect.stringContaining('dollars'));
  });
});
