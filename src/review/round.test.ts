import { describe, expect, test } from 'vitest';
import { beginRound, grade, type Round, reveal } from './round';

const inOrder = () => 0.999_999;

function answer(round: Round, ...known: boolean[]): Round {
  return known.reduce((state, one) => grade(reveal(state), one), round);
}

describe('a round', () => {
  test('holds every card once, in an order of chance', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(beginRound(ids, inOrder).waiting).toEqual(ids);
    const turned = beginRound(ids, () => 0);
    expect(turned.waiting).not.toEqual(ids);
    expect([...turned.waiting].sort()).toEqual(ids);
  });

  test('brings back what was not known, after the others, until it is', () => {
    let round = answer(beginRound(['a', 'b'], inOrder), false);
    expect(round.waiting).toEqual(['b', 'a']);
    round = answer(round, true, false, true);
    expect(round).toEqual({ waiting: [], revealed: false, known: ['b'], missed: ['a'] });
  });

  test('takes no grade before the answer was seen', () => {
    const round = beginRound(['a'], inOrder);
    expect(grade(round, true)).toBe(round);
  });

  test('of no cards is over at once', () => {
    expect(reveal(beginRound([]))).toMatchObject({ waiting: [], revealed: false });
  });
});
