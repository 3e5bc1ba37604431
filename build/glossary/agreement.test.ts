import { expect, test } from 'vitest';
import { compareWithEvidence, reduceRendering } from './agreement';
import { entryWith } from './sample-entry';

test.each([
  ['the Standing Committee of the Congress', 'Congress standing committees'],
  ['National Development and Reform Commission (NDRC)', 'national development and reform commission'],
  ['modernisation of industries', 'industry modernization'],
  ["people's congress", 'People’s Congresses'],
])('%s reduces to the same as %s', (one, other) => {
  expect(reduceRendering(one)).toBe(reduceRendering(other));
});

test.each([
  ['high-quality development', 'high-standard development'],
  ['rule of law', 'rule by law'],
  ['progress', 'progres'],
])('%s stays different from %s', (one, other) => {
  expect(reduceRendering(one)).not.toBe(reduceRendering(other));
});

test('outcomes', () => {
  const entries = [
    entryWith({ term: '乡村振兴', english: ['rural revitalization', 'rural vitalization'] }),
    entryWith({ term: '三北工程', english: ['Three-North Program'], variants: ['三北防护林工程'] }),
  ];
  const evidence = [
    { zh: '乡村振兴', en: ['rural revitalisation'] },
    { zh: '乡村振兴', en: ['vitalization', 'rural vitalization'] },
    { zh: '“三北”工程', en: ['three norths project'] },
    { zh: '三北防护林工程', en: ['the Three-North Program'] },
    { zh: '保交楼', en: ['housing delivery'] },
  ];
  expect(compareWithEvidence(entries, evidence).map(({ outcome }) => outcome)).toEqual([
    'preferred',
    'listed',
    'different',
    'preferred',
    'missing',
  ]);
});
