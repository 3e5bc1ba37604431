import { describe, expect, it } from 'vitest';
import { Lexicon } from './lexicon';
import { PACKED_LEXICON } from './lexicon.generated';
import { packLexicon, unpackLexicon } from './packed-lexicon';
import { ABSENT } from './prefix-tree';
import { CLASS_COUNT, classNumber, OTHER_CLASS, type WordClass } from './word-classes';

const unit = (character: string) => character.charCodeAt(0);

describe('the packed lexicon', () => {
  const noun = classNumber('noun', false);
  const packed = packLexicon(
    [
      { word: '保障', cost: 9.1, wordClass: noun },
      { word: '保', cost: 9.4, wordClass: classNumber('verb', true) },
      { word: '人大', cost: 4.01, wordClass: noun },
      { word: '保险公司', cost: 12.9, wordClass: OTHER_CLASS },
    ],
    [0, -3, 5, 16, -16, 99, -99],
  );

  it('comes out sorted, with its costs to a quarter of a nat', () => {
    const { words, costs } = unpackLexicon(packed);
    expect(words).toEqual(['人大', '保', '保险公司', '保障']);
    expect([...costs]).toEqual([16, 38, 52, 36]);
  });

  it('keeps the class of each word, and what it costs that one follows another, up to four nats', () => {
    const { classes, transitions } = unpackLexicon(packed);
    expect([...classes]).toEqual([noun, classNumber('verb', true), OTHER_CLASS, noun]);
    expect([...transitions]).toEqual([0, -3, 5, 16, -16, 16, -16]);
  });

  it('refuses what the format cannot hold', () => {
    const long = { word: '一二三四五六七八', cost: 10, wordClass: OTHER_CLASS };
    expect(() => packLexicon([long], [])).toThrow(RangeError);
  });
});

describe('the general lexicon', () => {
  const lexicon = new Lexicon(PACKED_LEXICON);

  it.each(['保障', '会议', '保险', '大开眼界', '安居乐业'])('knows %s', (word) => {
    expect(lexicon.tree.find(word)).not.toBe(ABSENT);
  });

  it.each([
    ['a compound of common words, which would hide the terms in it', '社会保障'],
    ['a number', '二十三'],
    ['a plural', '代表们'],
  ])('has left out %s', (_reason, word) => {
    expect(lexicon.tree.find(word)).toBe(ABSENT);
  });

  it('has the commoner word cheaper', () => {
    const cost = (word: string) => lexicon.costOf(lexicon.tree.find(word));
    expect(cost('发展')).toBeLessThan(cost('保障'));
    expect(cost('保障')).toBeLessThan(cost('大开眼界'));
  });

  it('knows which characters stand side by side in a word', () => {
    expect(lexicon.mayJoin(unit('保'), unit('障'))).toBe(true);
    expect(lexicon.mayJoin(unit('层'), unit('三'))).toBe(false);
  });

  it('takes a character that is seldom a word for a dearer one than its frequency says', () => {
    const cost = (character: string) => lexicon.costOfCharacter(lexicon.tree.enter(unit(character)));
    // In the dictionary 金 is counted more often than 需, but it is nearly always a part of a word.
    expect(cost('的')).toBeLessThan(cost('需'));
    expect(cost('化')).toBeGreaterThan(cost('需'));
  });

  it.each([
    ['an adverb before a verb', 'a noun', ['adverb', 'verb'], ['adverb', 'noun']],
    ['a number before a measure', 'an attribute', ['numeral', 'measure'], ['numeral', 'attribute']],
    ['an attribute before a noun', 'an adverb', ['attribute', 'noun'], ['attribute', 'adverb']],
  ] as const)('finds %s likelier than before %s', (_a, _b, likelier, other) => {
    const cost = ([first, second]: readonly [WordClass, WordClass]) =>
      lexicon.transitions[classNumber(first, true) * CLASS_COUNT + classNumber(second, true)] ?? 0;
    expect(cost(likelier)).toBeLessThan(cost(other));
  });

  it('has an opinion on every pair of classes, and none on words of which nothing is known', () => {
    expect(lexicon.transitions).toHaveLength(CLASS_COUNT ** 2);
    expect([...lexicon.transitions.slice(0, CLASS_COUNT)]).toEqual(new Array(CLASS_COUNT).fill(0));
  });
});
