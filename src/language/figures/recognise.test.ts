import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigureCases, scoreFigures } from '../../../tests/figures/cases';
import { findFormulas } from '../formulas/recognise';
import { findFigures } from './recognise';

const PIECES = [
  ...[
    '3',
    '12.5',
    '1,200',
    '三',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '两',
    '半',
    '〇',
    '每',
    '翻两番',
    '成',
    '%',
    '‰',
  ],
  ...[
    '亩',
    '斤',
    '元',
    '公里',
    '个',
    '年',
    '左右',
    '以上',
    '近',
    '约',
    '增长',
    '下降',
    '至',
    '—',
    '个百分点',
  ],
  ...['\n', ' ', '。', '、', '三个代表', '发展', '２', '分之', '点', '第', '余', 'e9', '-'],
];

describe('figures', () => {
  const cases = readFigureCases('work');

  it('says of every case to work with what the text says', () => {
    expect(cases.length).toBeGreaterThan(150);
    // As on a page: what a formula counts is no figure.
    const find = (text: string) => findFigures(text, findFormulas(text));
    expect(scoreFigures(cases, find).faults).toEqual([]);
  });

  it('finds them the same across a hard line break in a number', () => {
    expect(findFigures('粮食产量47\n6亿斤。')[0]).toMatchObject({ value: 47_600_000_000, unit: 'jin' });
  });

  it('leaves to a term the number that the term holds', () => {
    const text = '实施1000万亩改良';
    expect(findFigures(text)).toHaveLength(1);
    expect(findFigures(text, [{ start: 0, end: text.length }])).toEqual([]);
  });

  it('never fails, and its figures lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.english).not.toBe('');
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
