import { describe, expect, test } from 'vitest';
import type { Problem } from '../problem';
import { locatedWith } from '../sample-entry';
import { loneSenses, repeatedForms, sharedForms, uniqueKeys } from './keys';

function briefly(problems: readonly Problem[]): string[] {
  return problems.map(({ severity, file, entry, field }) => `${severity} ${file} ${entry} ${field}`);
}

test('uniqueKeys reports the second entry of a key and says where the first is', () => {
  const problems = uniqueKeys([
    locatedWith({ term: '三保' }, 'a.yaml'),
    locatedWith({ term: '三保' }, 'b.yaml'),
  ]);
  expect(briefly(problems)).toEqual(['error b.yaml 三保 term']);
  expect(problems[0]?.message).toContain('a.yaml:7');
  expect(uniqueKeys([locatedWith({ term: '三保' }), locatedWith({ term: '六保' })])).toEqual([]);
});

describe('sharedForms', () => {
  const national = { term: '两会', sense: 'national' };
  const provincial = { term: '两会', sense: 'provincial', cues: ['自治区'] };

  test('accepts senses of which one is the default', () => {
    expect(sharedForms([locatedWith(national), locatedWith(provincial)])).toEqual([]);
  });

  test('refuses a form claimed without a sense', () => {
    const problems = sharedForms([
      locatedWith({ term: '三保' }),
      locatedWith({ term: '基层三保', variants: ['三保'] }),
    ]);
    expect(briefly(problems)).toEqual(['error theme.yaml 三保 term', 'error theme.yaml 基层三保 variants.0']);
  });

  test('refuses two senses without cues', () => {
    const problems = sharedForms([locatedWith(national), locatedWith({ term: '两会', sense: 'provincial' })]);
    expect(briefly(problems)).toEqual(['error theme.yaml 两会#provincial cues']);
  });

  test('refuses senses without a default', () => {
    const problems = sharedForms([locatedWith({ ...national, cues: ['全国'] }), locatedWith(provincial)]);
    expect(briefly(problems)).toEqual(['error theme.yaml 两会#national cues']);
  });
});

test('loneSenses finds a sense without a rival and cues without a sense', () => {
  expect(briefly(loneSenses([locatedWith({ term: '两会', sense: 'national' })]))).toEqual([
    'warning theme.yaml 两会#national sense',
  ]);
  expect(briefly(loneSenses([locatedWith({ term: '两会', cues: ['全国'] })]))).toEqual([
    'error theme.yaml 两会 cues',
  ]);
});

test('repeatedForms finds a variant that is there already', () => {
  const entry = locatedWith({ term: '三保', variants: ['三保', '基层三保', '基层三保'] });
  expect(briefly(repeatedForms([entry]))).toEqual([
    'error theme.yaml 三保 variants.0',
    'error theme.yaml 三保 variants.2',
  ]);
});
