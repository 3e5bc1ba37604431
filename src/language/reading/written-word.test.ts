import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readerWith } from '../../../scripts/readings/places';
import { POLYPHONES } from './polyphones.generated';
import { joinedWords } from './written-text';

const table: Readonly<Record<string, string>> = parse(
  readFileSync(new URL('../../../tests/readings/orthography.yaml', import.meta.url), 'utf8'),
);
const reader = readerWith(POLYPHONES);

test('there are enough of them', () => {
  expect(Object.keys(table).length).toBeGreaterThanOrEqual(120);
});

test.each(Object.entries(table))('%s is written %s', (text, pinyin) => {
  const words = joinedWords(text, reader.read(text));
  expect(words.map((word) => word.pinyin).join(' ')).toBe(pinyin);
});
