import { expect, test } from 'vitest';
import { locatedWith } from '../sample-entry';
import { knownSources, relatedEntries } from './references';

test('knownSources refuses a document that sources.yaml does not have', () => {
  const entries = [
    locatedWith({ source: 'gwr-2025' }),
    locatedWith({ source: 'none' }),
    locatedWith({ source: 'gwr-1825' }),
  ];
  const problems = knownSources(entries, new Set(['gwr-2025']));
  expect(problems.map(({ field, message }) => `${field} ${message}`)).toEqual([
    'source gwr-1825 is not in sources.yaml; add the document there or write none',
  ]);
});

test.each([
  ['itself', '三保', 'related to itself'],
  ['what has no entry', '六保', 'has no entry'],
  ['a variant', '基层两会', 'name its entry 两会#provincial'],
  ['a term with senses', '两会', 'name one: 两会#national, 两会#provincial'],
])('relatedEntries refuses %s', (_what, related, message) => {
  const entries = [
    locatedWith({ term: '三保', related: [related] }),
    locatedWith({ term: '两会', sense: 'national' }),
    locatedWith({ term: '两会', sense: 'provincial', variants: ['基层两会'] }),
  ];
  const problems = relatedEntries(entries);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(message);
});

test('relatedEntries accepts entries that exist, and refuses one named twice', () => {
  const other = locatedWith({ term: '六保' });
  expect(relatedEntries([locatedWith({ term: '三保', related: ['六保'] }), other])).toEqual([]);
  const [problem] = relatedEntries([locatedWith({ term: '三保', related: ['六保', '六保'] }), other]);
  expect(problem?.field).toBe('related.1');
});
