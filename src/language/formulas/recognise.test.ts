import { describe, expect, it } from 'vitest';
import { readFormulaCases, scoreFormulas } from '../../../tests/formulas/cases';
import { findFormulas } from './recognise';

describe('numbered formulas', () => {
  it('are found in the cases to work with, with their parts, and nothing else is', () => {
    const { expected, found, marked, faults } = scoreFormulas(readFormulaCases('work'), findFormulas);
    expect(expected).toBeGreaterThan(200);
    expect(faults).toEqual([]);
    expect([found, marked]).toEqual([expected, expected]);
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
