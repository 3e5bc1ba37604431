import { expect, it } from 'vitest';
import { Lexicon } from './lexicon';
import { PACKED_LEXICON } from './lexicon.generated';
import { isGivenName } from './personal-names';

const lexicon = new Lexicon(PACKED_LEXICON);

it.each([
  ['李民生同志介绍经验', '民生', true],
  ['本报记者王建设报道', '建设', true],
  ['保障和改善民生', '民生', false],
  ['老王民生工程', '民生', false],
  ['开张工会主席致辞', '工会', false],
])('in %s, %s is a given name: %s', (text, term, expected) => {
  const start = text.indexOf(term);
  expect(isGivenName(text, start, start + term.length, lexicon)).toBe(expected);
});
