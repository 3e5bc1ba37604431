import { describe, expect, it } from 'vitest';
import { fromViewOutwards, sliceText } from './slicing';

const slicesOf = (text: string) => sliceText(text).map(({ start, end }) => text.slice(start, end));

describe('slices of a text', () => {
  it('are nothing for nothing and one for little', () => {
    expect(sliceText('')).toEqual([]);
    expect(slicesOf('推动高质量发展')).toEqual(['推动高质量发展']);
  });

  it.each(['。', '！', '？', '；', '!', '\u2029'])('end after %s', (stop) => {
    const text = `${'发展'.repeat(1500)}，${'发展'.repeat(1000)}${stop}“三保”${'发展'.repeat(3000)}`;
    const [first, second] = slicesOf(text);
    expect(first?.endsWith(`发展${stop}`)).toBe(true);
    expect(second?.startsWith('“三保”')).toBe(true);
  });

  it('end after a comma where no sentence ends, and never at a line break or a space', () => {
    const text = '高质量发展\n \n'.repeat(1100).concat('，', '高质量\n发展'.repeat(300));
    expect(slicesOf(text)[0]?.endsWith('，')).toBe(true);
  });

  it('are of bounded length whatever the text', () => {
    const slices = slicesOf('发展'.repeat(50_000));
    expect(slices.join('')).toBe('发展'.repeat(50_000));
    expect(Math.max(...slices.map(({ length }) => length))).toBeLessThan(21_000);
  });
});

describe('the order of slices', () => {
  const slices = [0, 1, 2, 3, 4, 5].map((number) => ({ start: 10 * number, end: 10 * number + 10, number }));
  const order = (start: number, end: number) =>
    fromViewOutwards(slices, { start, end })
      .map(({ number }) => number)
      .join('');

  it.each([
    ['the beginning', 0, 1, '012345'],
    ['two in the middle', 25, 35, '234150'],
    ['one, seen to its edge', 20, 30, '231405'],
    ['the end', 55, 60, '543210'],
    ['beyond the end', 80, 90, '543210'],
  ])('begins with what is in view: %s', (_where, start, end, expected) => {
    expect(order(start, end)).toBe(expected);
  });
});
