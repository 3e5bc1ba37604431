import { expect, test } from 'vitest';
import { compileGlossary } from './compile';
import { entryWith } from './sample-entry';

const SOURCES = {
  'gwr-2025': {
    title: 'Report on the Work of the Government',
    titleZh: '政府工作报告',
    issuer: 'State Council',
    year: 2025,
    kind: 'official',
  },
} as const;

const BUDGET = entryWith({
  source: 'gwr-2025',
  variants: ['零基预算改革', '零基预算改革'],
  unsure: 'Is the year right?',
  related: ['两会#provincial'],
});
const NATIONAL = entryWith({ term: '两会', sense: 'national' });
const PROVINCIAL = entryWith({
  term: '两会',
  sense: 'provincial',
  cues: ['自治区'],
  english: ['regional sessions'],
});

test('terms hold what finds them and nothing else', () => {
  const { terms } = compileGlossary({ entries: [BUDGET, PROVINCIAL], sources: SOURCES });
  expect(terms).toEqual([
    { id: '两会#provincial', forms: ['两会'], cues: ['自治区'], category: 'technical' },
    { id: '零基预算', forms: ['零基预算', '零基预算改革'], category: 'technical' },
  ]);
});

test('cards resolve source and related entries and leave the editors’ notes behind', () => {
  const { cards } = compileGlossary({ entries: [BUDGET, PROVINCIAL], sources: SOURCES });
  const card = cards[BUDGET.term];
  expect(card?.source).toEqual(SOURCES['gwr-2025']);
  expect(card?.related).toEqual([{ id: '两会#provincial', term: '两会', english: 'regional sessions' }]);
  expect(card).not.toHaveProperty('unsure');
  expect(cards['两会#provincial']).not.toHaveProperty('source');
});

test('the order in which entries were written does not show', () => {
  const entries = [BUDGET, NATIONAL, PROVINCIAL];
  const one = JSON.stringify(compileGlossary({ entries, sources: SOURCES }));
  const other = JSON.stringify(compileGlossary({ entries: [...entries].reverse(), sources: SOURCES }));
  expect(one).toBe(other);
});

test.each([
  ['two entries of one key', [NATIONAL, NATIONAL], 'key 两会#national'],
  ['an unknown source', [entryWith({ source: 'gwr-1825' })], 'gwr-1825'],
  ['a dangling relation', [BUDGET], '两会#provincial'],
])('refuses %s', (_what, entries, message) => {
  expect(() => compileGlossary({ entries, sources: SOURCES })).toThrow(message);
});
