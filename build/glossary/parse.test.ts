import { describe, expect, test } from 'vitest';
import { parseSources, parseTheme } from './parse';

const GOOD = `
  - term: 零基预算
    pinyin: língjī yùsuàn
    english: [zero-based budgeting]
    explanation: >-
      Budgeting in which each department has to
      justify its spending.
    category: technical
    source: none
`;

function theme(entries: string): string {
  return `theme: Test\nentries:${entries}`;
}

test('a good entry is read with its place', () => {
  const { entries, problems } = parseTheme('a.yaml', theme(GOOD));
  expect(problems).toEqual([]);
  expect(entries[0]?.key).toBe('零基预算');
  expect(entries[0]?.entry.explanation).toBe(
    'Budgeting in which each department has to justify its spending.',
  );
  expect(entries[0]?.entry.scope).toBe('national');
  expect(entries[0]?.lineOf('category')).toBe(9);
  expect(entries[0]?.lineOf('related', 3)).toBe(3);
});

describe('a bad entry is named with its field and what to do, and does not hide the good ones', () => {
  test.each([
    [
      'a number for a term',
      'term: 零基预算',
      'term: 12345',
      '3 12345 term',
      'a number, not as text; put it in quotes',
    ],
    ['a boolean for a rendering', '[zero-based budgeting]', '[true]', '5 零基预算 english.0', 'a boolean'],
    ['nothing', 'source: none', 'source:', '10 零基预算 source', 'nothing'],
    ['a map for a text', 'source: none', 'source: { a: b }', '10 零基预算 source', 'a list or a map'],
    ['a missing field', '    source: none\n', '', '3 零基预算 source', 'missing'],
    ['an unknown field', 'source: none', 'source: none\n    note: x', '11 零基预算 note', 'no such field'],
    ['an unknown category', 'technical', 'slogan', '9 零基预算 category', 'known: formula, concept'],
    ['a text for a list', '[zero-based budgeting]', 'budgeting', '5 零基预算 english', 'a list'],
    ['quotation marks in a term', 'term: 零基预算', 'term: “三保”', '3 “三保” term', 'no quotation marks'],
  ])('%s', (_what, from, to, where, message) => {
    const { entries, problems } = parseTheme('a.yaml', theme(GOOD.replace(from, to) + GOOD));
    expect(entries).toHaveLength(1);
    expect(problems.map(({ line, entry, field }) => `${line} ${entry} ${field}`)).toEqual([where]);
    expect(problems[0]?.message).toContain(message);
  });
});

test('what is not YAML is reported with its line', () => {
  const { problems } = parseTheme('a.yaml', theme(GOOD.replace('source: none', 'source: a: b')));
  expect(problems[0]).toMatchObject({ severity: 'error', line: 10 });
});

test('a file that is no theme is refused', () => {
  expect(parseTheme('a.yaml', 'just text').problems).toHaveLength(1);
  expect(parseTheme('a.yaml', 'theme: A\nentry: []').problems.map(({ field }) => field)).toEqual([
    'entries',
    'entry',
  ]);
});

test('sources are read, and a bad one is named', () => {
  const good = 'gwr-2025: { title: Report, issuer: State Council, year: 2025, kind: official }';
  expect(parseSources('sources.yaml', good).sources['gwr-2025']?.year).toBe(2025);
  const { problems } = parseSources('sources.yaml', good.replace('2025,', 'last,'));
  expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['1 gwr-2025.year']);
});
