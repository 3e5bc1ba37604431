import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, PrefixTree } from './prefix-tree';

describe('PrefixTree', () => {
  it('numbers the words by their place in the list and knows no others', () => {
    const words = ['低', '低保', '低保户', '保', '三保'].sort();
    const tree = new PrefixTree(words);
    expect(words.map((word) => tree.find(word))).toEqual([0, 1, 2, 3, 4]);
    expect(['低碳', '保户', '低保户们', '四'].map((word) => tree.find(word))).toEqual([
      ABSENT,
      ABSENT,
      ABSENT,
      ABSENT,
    ]);
  });

  it('tells a word from the beginning of one', () => {
    const tree = new PrefixTree(['高质量发展']);
    const node = tree.enter('高'.charCodeAt(0));
    expect(node).not.toBe(ABSENT);
    expect(tree.wordAt(node)).toBe(ABSENT);
    expect(tree.find('高质量')).toBe(ABSENT);
  });

  it('holds any set of words', () => {
    const word = fc.string({ unit: fc.constantFrom('一', '二', '三', '保'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, other) => {
        const sorted = words.sort();
        const tree = new PrefixTree(sorted);
        expect(sorted.map((one) => tree.find(one))).toEqual(sorted.map((_, i) => i));
        expect(tree.find(other)).toBe(sorted.indexOf(other));
      }),
    );
  });
});
