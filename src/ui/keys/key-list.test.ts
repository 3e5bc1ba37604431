import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEY_BINDINGS } from './key-list';

test('no key has two meanings', () => {
  const keys = KEY_BINDINGS.flatMap((binding) => binding.keys.map((key) => `${binding.with} ${key}`));
  expect(new Set(keys).size).toBe(keys.length);
});

test('docs/keys.md lists every key as it is', () => {
  const page = readFileSync(new URL('../../../docs/keys.md', import.meta.url), 'utf8');
  for (const { shown, does } of KEY_BINDINGS) expect(page).toContain(`| ${shown} | ${does} |`);
});
