import { expect, test } from 'vitest';
import { importanceOf } from './importance';

test('the same kind counts more the more often it stands in the text', () => {
  expect(importanceOf('policy', 4)).toBeGreaterThan(importanceOf('policy', 1));
});

test('a formula that stands once comes before a phrase that stands twice', () => {
  expect(importanceOf('formula', 1)).toBeGreaterThan(importanceOf('phrase', 2));
});
