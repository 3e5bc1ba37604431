import { expect, it } from 'vitest';
import { mergePersonalTerms } from './personal';

it('gives a form that both have to the reader', () => {
  const merged = mergePersonalTerms(
    [
      { id: '三保', forms: ['三保', '基层三保'] },
      { id: '三北工程', forms: ['三北工程'] },
      { id: '两会', forms: ['两会'] },
    ],
    [
      { id: 'mine-1', forms: ['“三保”'] },
      { id: 'mine-2', forms: ['“三北”工程'] },
    ],
  );
  expect(merged).toEqual([
    { id: 'mine-1', forms: ['“三保”'] },
    { id: 'mine-2', forms: ['“三北”工程'] },
    { id: '三保', forms: ['基层三保'] },
    { id: '两会', forms: ['两会'] },
  ]);
});
