import { expect, it } from 'vitest';
import { FAMILIES } from './families';
import { WEIGHTS } from './weights.generated';

it('has a weight for every family of cues and for no other: whoever renames one must train again', () => {
  expect(Object.keys(WEIGHTS.families).sort()).toEqual(FAMILIES.map(({ id }) => id).sort());
});
