import { describe, expect, it } from 'vitest';
import { readFormulaCases, scoreFormulas } from '../../../tests/formulas/cases';
import { findFormulas } from './recognise';

describe('numbered formulas', () => {
  it('are found in the cases to work with, but for those that nothing tells apart, and nothing else is', () => {
    const { found, expected, right, marked, faults } = scoreFormulas(readFormulaCases('work'), findFormulas);
    // Two of something with a noun, and pairs of ones, are quantities more often than formulas.
    const missed = ['一岗双责', '双拥', '四个革命、一个合作', '两新', '一主一备', '两癌'];
    expect(faults.map((fault) => fault.split(/[ :]/u).slice(0, 2).join(' '))).toEqual(
      missed.map((formula) => `missed ${formula}`),
    );
    expect([found, marked]).toEqual([expected - missed.length, right]);
  });

  it('say what they count, and where the text spells it out', () => {
    const text = '兜牢基层“三\n保”底线，保基本民生、保工资、保运转。';
    const [formula] = findFormulas(text);
    expect(formula).toMatchObject({ text: '三\n保', count: 3, reading: 'three × 保', known: null });
    expect(formula?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '保基本民生',
      '保工资',
      '保运转',
    ]);
  });

  it('are none where a name holds them, and known where a term explains them', () => {
    const text = '会议部署“三保”工作。';
    const term = { id: '三保', start: 5, end: 7 };
    expect(findFormulas(text, [{ ...term, role: 'name' }])).toEqual([]);
    expect(findFormulas(text, [{ ...term, role: 'formula' }])[0]?.known).toBe('三保');
  });
});
