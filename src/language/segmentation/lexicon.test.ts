import { describe, expect, it } from 'vitest';
import { Lexicon } from './lexicon';
import { PACKED_LEXICON } from './lexicon.generated';
import { packLexicon, unpackLexicon } from './packed-lexicon';
import { ABSENT } from './prefix-tree';

const unit = (character: string) => character.charCodeAt(0);

describe('the packed lexicon', () => {
  it('comes out sorted, with its costs to a quarter of a nat', () => {
    const { words, costs } = unpackLexicon(
      packLexicon([
        { word: '保障', cost: 9.1 },
        { word: '保', cost: 9.4 },
        { word: '人大', cost: 4.01 },
        { word: '保险公司', cost: 12.9 },
      ]),
    );
    expect(words).toEqual(['人大', '保', '保险公司', '保障']);
    expect([...costs]).toEqual([16, 38, 52, 36]);
  });

  it('refuses what the format cannot hold', () => {
    expect(() => packLexicon([{ word: '一二三四五六七八', cost: 10 }])).toThrow(RangeError);
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
});
