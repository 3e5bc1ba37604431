import { expect, test } from 'vitest';
import { withPersonal } from './personal';

const builtIn = [
  { id: '三保', forms: ['三保', '基层三保'], category: 'formula' as const },
  { id: '两会', forms: ['两会'], category: 'meeting' as const },
];

test('without anything personal the built-in terms are taken as they are', () => {
  expect(withPersonal(builtIn, { own: [], standings: [] })).toBe(builtIn);
});

test('an own entry outranks a built-in form, quotation marks or not, and leaves its other forms', () => {
  const terms = withPersonal(builtIn, { own: [{ id: 'own:1', forms: ['“三保”'] }], standings: [] });
  expect(terms.map(({ id, forms }) => [id, ...forms])).toEqual([
    ['own:1', '三保'],
    ['三保', '基层三保'],
    ['两会', '两会'],
  ]);
});

test('what is hidden is not looked for, what is known is', () => {
  const standings = [
    { id: '两会', standing: 'hidden' as const, at: 1 },
    { id: '三保', standing: 'known' as const, at: 1 },
  ];
  expect(withPersonal(builtIn, { own: [], standings }).map(({ id }) => id)).toEqual(['三保']);
});
