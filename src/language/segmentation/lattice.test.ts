import { describe, expect, it } from 'vitest';
import { Lattice, LONGEST_WINDOW } from './lattice';
import { Lexicon } from './lexicon';
import { PACKED_LEXICON } from './lexicon.generated';

const lattice = new Lattice(new Lexicon(PACKED_LEXICON));

function words(text: string): string[] {
  const found: string[] = [];
  for (let start = 0, at = 1; at <= text.length; at++) {
    if (!lattice.isBoundary(at)) continue;
    found.push(text.slice(start, at));
    start = at;
  }
  return found;
}

describe('Lattice', () => {
  it.each([
    ['集团召开员工会议', '集团 召开 员工 会议'],
    ['令人大开眼界', '令人 大开眼界'],
    ['第三保险公司', '第三 保险 公司'],
    ['一百二十个项目', '一百二十 个 项目'],
    ['确保险情早发现', '确保 险情 早 发现'],
  ])('divides %s', (text, expected) => {
    lattice.open(text, 0, text.length);
    lattice.solve();
    expect(words(text)).toEqual(expected.split(' '));
  });

  it('takes a word of the caller where it is the cheapest', () => {
    lattice.open('基层三保支出', 0, 6);
    lattice.addWord(2, 4, 30);
    lattice.solve();
    expect(words('基层三保支出')).toEqual(['基层', '三保', '支出']);
  });

  it('finds what covers a place that is closed, at a price', () => {
    lattice.open('最低保障', 0, 4);
    const best = lattice.solve();
    expect(lattice.solve(2)).toBeGreaterThan(best);
    expect(lattice.isBoundary(2)).toBe(false);
    expect(lattice.wordOver(2)).toEqual({ start: 1, end: 3 });
  });

  it('keeps to the words it is allowed', () => {
    lattice.open('员工会议', 0, 4, (start, end) => !(start === 2 && end === 4));
    lattice.solve();
    expect(words('员工会议')).not.toContain('会议');
  });

  it('refuses a window that it has no room for', () => {
    expect(() => lattice.open('长'.repeat(LONGEST_WINDOW + 1), 0, LONGEST_WINDOW + 1)).toThrow(RangeError);
  });
});
