import { describe, expect, test } from 'vitest';
import { sampleHighlight } from '../annotation/highlight.test-data';
import { savedTerm } from '../glossary/saved-term.test-data';
import { remember } from '../review/schedule';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { type Archive, readArchive, writeArchive } from './archive';
import { ExchangeError } from './exchange-error';
import { planImport } from './merge';

const NOON = { now: Date.UTC(2026, 10, 24, 12), zone: 480 };
const memory = remember(null, 'good', NOON);

const archive: Archive = {
  highlights: [sampleHighlight({ note: '一行\n“两行”\u2028<b>三</b>' })],
  terms: [
    savedTerm({ memory, tags: ['财政'], note: '=1+1' }),
    savedTerm({ id: 'own:1', term: '一主三辅', removedAt: 5 }),
  ],
  reviews: [
    {
      id: '0b7e6f0e-6a43-4c0a-9d51-1d2f6a1f2b3c',
      term: '三保',
      at: NOON.now,
      grade: 'good',
      face: 'gap',
      before: null,
    },
  ],
  standings: [{ id: '两会', standing: 'known', at: 3 }],
  settings: { ...DEFAULT_SETTINGS, words: 'key' },
};
const NOTHING: Archive = { highlights: [], terms: [], reviews: [], standings: [], settings: null };
const text = writeArchive(archive, 7);

test('what was written is read back without loss', () => {
  expect(readArchive(text)).toEqual({ archive, refused: [] });
});

test('an archive that is cut anywhere is refused as a whole', () => {
  for (let end = 0; end < text.length; end += 1) {
    expect(() => readArchive(text.slice(0, end)), `cut at ${end}`).toThrow(ExchangeError);
  }
});

/** The archive with something in its file changed. */
function tampered(change: (file: Record<string, never>) => unknown): string {
  const file = JSON.parse(text);
  return JSON.stringify(change(file) ?? file);
}

test.each([
  ['another JSON file', '{"a":1}', 'not a file that Jiedu exported'],
  ['no JSON', '三保', 'damaged'],
  ['a file of the future', tampered((file) => ({ ...file, version: 2 })), 'later version'],
  ['a missing table', tampered((file) => ({ ...file, terms: undefined })), 'no list of terms'],
  ['a table that is no list', tampered((file) => ({ ...file, terms: {} })), 'no list of terms'],
  ['deep nesting', '['.repeat(100_000), 'nested'],
  ['brackets in strings are no nesting', `{"a":"${'['.repeat(100)}"}`, 'not a file that Jiedu exported'],
])('%s is refused', (_what, file, reason) => expect(() => readArchive(file)).toThrow(reason));

describe('a row is refused by itself', () => {
  test.each([
    ['a script for an address', { url: 'javascript:alert(1)' }],
    ['an address that is data', { url: 'data:text/html,x' }],
    ['a wrong type', { note: 7 }],
    ['an unknown colour', { colour: 'plaid' }],
    ['a note of a megabyte', { note: 'x'.repeat(1_000_000) }],
    ['a time that is none', { createdAt: null }],
  ])('%s', (_what, change) => {
    const file = tampered((whole) => ({
      ...whole,
      highlights: [...archive.highlights, { ...sampleHighlight(), ...change }],
    }));
    const { archive: read, refused } = readArchive(file);
    expect(read.highlights).toEqual(archive.highlights);
    expect(refused).toMatchObject([{ table: 'highlights', row: 2 }]);
  });

  test('the same id twice', () => {
    const file = tampered((whole) => ({ ...whole, terms: [...archive.terms, archive.terms[0]] }));
    expect(readArchive(file).refused).toMatchObject([
      { table: 'terms', row: 3, reason: 'it stands in the file twice' },
    ]);
  });

  test('and a field that nobody knows is left out', () => {
    const hostile = text.replace('"note":"=1+1"', '"note":"=1+1","__proto__":{"admin":true},"constructor":1');
    expect(readArchive(hostile).archive).toEqual(archive);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});

describe('an import', () => {
  test('into nothing adds all, and a second time changes nothing', () => {
    const { highlights, terms, reviews, standings } = planImport(NOTHING, archive);
    expect([highlights, terms, reviews, standings].map(({ added }) => added.length)).toEqual([1, 2, 1, 1]);
    for (const table of Object.values(planImport(archive, archive))) {
      expect([table.added.length, table.changed.length]).toEqual([0, 0]);
    }
  });

  test('of an older row changes nothing but adds its note', () => {
    const mine = {
      ...archive,
      highlights: [sampleHighlight({ note: 'mine', colour: 'pink', updatedAt: 9 })],
    };
    const { highlights } = planImport(mine, archive);
    expect(highlights.changed).toMatchObject([
      { colour: 'pink', note: `mine\n\n${archive.highlights[0]?.note}` },
    ]);
    const again = planImport({ ...mine, highlights: highlights.changed }, archive);
    expect(again.highlights).toMatchObject({ changed: [], same: 1 });
  });

  test('keeps what is remembered by more reviews', () => {
    const twice = remember(memory, 'good', { ...NOON, now: memory.due });
    const mine = { ...archive, terms: [savedTerm({ memory: twice })] };
    expect(planImport(mine, archive).terms.changed[0]?.memory).toEqual(twice);
    expect(planImport(archive, mine).terms.changed[0]?.memory).toEqual(twice);
  });
});
