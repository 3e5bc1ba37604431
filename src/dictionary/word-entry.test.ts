import { beforeAll, describe, expect, test } from 'vitest';
import { parseCedict } from '../../build/cedict/parse';
import { packDictionary } from '../../build/dictionary/pack';
import { fold } from '../language/fold';
import { choicesAround } from './choices';
import { Dictionary } from './packed-dictionary';
import { isRead, ranked } from './rank';
import { pointerOf, readable } from './reference';
import { entriesIn } from './text-words';
import { wordEntries } from './word-entry';

// In CC-CEDICT's form; the senses are ours.
const TEXT = `
行 行 [hang2] /row; line/trade/
行 行 [xing2] /to walk/conduct (Taiwan pr. [xing4])/
行業 行业 [hang2 ye4] /line of business/CL:個|个[ge4],種|种[zhong3]/
張 张 [Zhang1] /surname Zhang/
張 张 [zhang1] /to open/classifier for flat objects/CL:個|个[ge4]/
廚 厨 [chu2] /kitchen/
㕑 厨 [chu2] /old variant of 廚|厨[chu2]/
厨子 厨子 [chu2 zi5] /see 㕑[chu2]/
循環 循环 [xun2 huan2] /see 環循|环循[huan2 xun2]/
環循 环循 [huan2 xun2] /see 循環|循环[xun2 huan2]/
無處 无处 [wu2 chu4] /variant of 沒處|没处/also pr. [wu2 chu3]/
唔 唔 [wu2] /used in 咿唔[yi1 wu2]/
咿唔 咿唔 [yi1 wu2] /(onom.) sound of reading aloud/
著 着 [zhe5] /aspect particle/
著 著 [zhu4] /to write; a work/
着 着 [zhe5] /variant of 著|着[zhe5]/
乾 干 [gan1] /dry/
幹 干 [gan4] /to do/
干 干 [gan1] /to concern/
發展 发展 [fa1 zhan3] /to develop/
發展中國家 发展中国家 [fa1 zhan3 zhong1 guo2 jia1] /developing country/
中國 中国 [Zhong1 guo2] /China/
國家 国家 [guo2 jia1] /state/
研究 研究 [yan2 jiu1] /research/
研究生 研究生 [yan2 jiu1 sheng1] /graduate student/
生命 生命 [sheng1 ming4] /life/
`;

let dictionary: Dictionary;
beforeAll(() => {
  const decoder = new TextDecoder();
  dictionary = new Dictionary(packDictionary(parseCedict(TEXT)).buffer, (bytes) => decoder.decode(bytes));
});

describe('an entry', () => {
  test('keeps its measure words apart from its senses', () => {
    const [entry] = wordEntries(dictionary, '行业');
    expect(entry?.senses).toEqual(['line of business']);
    expect(entry?.measureWords).toEqual([
      { simplified: '个', traditional: '個', pinyin: 'gè' },
      { simplified: '种', traditional: '種', pinyin: 'zhǒng' },
    ]);
  });

  test.each([
    ['㕑', 'old variant of', '厨', ['kitchen']],
    ['厨子', 'see', '厨', ['kitchen']],
    ['唔', 'used in', '咿唔', ['(onom.) sound of reading aloud']],
  ])('%s, which only sends elsewhere, shows that word', (word, relation, target, senses) => {
    const [entry] = wordEntries(dictionary, word);
    expect(entry?.target).toMatchObject({ relation, simplified: target, senses });
  });

  test.each([
    ['one that defines', '行业'],
    ['one that leads in a circle', '循环'],
    ['one that leads nowhere', '无处'],
  ])('%s has no other word to show', (_, word) => {
    expect(wordEntries(dictionary, word)[0]?.target).toBeNull();
  });
});

test.each([
  ['see 法人[fa3 ren2]', 'see 法人 (fǎrén)'],
  ['abbr. for 國際貿易|国际贸易[guo2 ji4 mao4 yi4]', 'abbr. for 国际贸易 (guó jì mào yì)'],
  ['also written 三保太監|三保太监', 'also written 三保太监'],
  ['conduct (Taiwan pr. [xing4])', 'conduct (Taiwan pr. xìng)'],
  ['(used with 得[de2] or 不[bu4] after a verb)', '(used with 得 (dé) or 不 (bù) after a verb)'],
  ['three', 'three'],
])('%s reads %s', (definition, text) => expect(readable(definition)).toBe(text));

test.each([
  ['old variant of 廚|厨[chu2]', 'old variant of'],
  ['(Tw) variant of 沒處|没处', '(Tw) variant of'],
  ['erhua form of 一下[yi1 xia4]', 'erhua form of'],
  ['variety of 茶[cha2]', undefined],
  ['to see 人[ren2]', undefined],
])('%s sends its reader on: %s', (definition, relation) => {
  expect(pointerOf(definition)?.relation).toBe(relation);
});

describe('of several entries the first is', () => {
  test.each([
    ['the reading in the text: háng', '行', 'háng', 'háng'],
    ['the reading in the text: xíng', '行', 'xíng', 'xíng'],
    ['the common word, not the surname', '张', 'zhāng', 'zhāng'],
    ['the common word where the reading is not known', '张', null, 'zhāng'],
    ['the name where the text has a name', '张', 'Zhāng', 'Zhāng'],
    ['the form of the text: 著', '著', null, 'zhù'],
    ['the traditional word, where the text reads it so: 看著', '著', 'zhe', 'zhe'],
    ['the traditional word: 幹', '幹', null, 'gàn'],
  ])('%s', (_, written, reading, first) => {
    expect(ranked(wordEntries(dictionary, fold(written).text), written, reading)[0]?.pinyin).toBe(first);
  });

  test('a variant of a word that is there anyway is left out', () => {
    expect(ranked(wordEntries(dictionary, '着'), '着', 'zhe').map(({ traditional }) => traditional)).toEqual([
      '著',
    ]);
  });

  test('and a reading is the same however it is grouped', () => {
    expect(isRead({ pinyin: 'Zhōngguó Rénmín' }, 'zhōng guó rén mín')).toBe(true);
    expect(isRead({ pinyin: 'háng' }, 'xíng')).toBe(false);
  });
});

describe('what else may be meant', () => {
  const texts = (text: string, start: number, end: number) => {
    const choices = choicesAround(fold(text), entriesIn(dictionary, text), { start, end });
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map((span) => text.slice(span.start, span.end));
    return { longer: words(choices.longer), shorter: words(choices.shorter), across: words(choices.across) };
  };

  test.each([
    ['发展中国家', 2, 4, { longer: ['发展中国家'], shorter: [], across: [] }],
    ['发展中国家', 0, 5, { longer: [], shorter: ['发展', '中国', '国家'], across: [] }],
    ['發展中國家', 0, 5, { longer: [], shorter: ['發展', '中國', '國家'], across: [] }],
    ['研究生命', 0, 2, { longer: ['研究生'], shorter: [], across: [] }],
    ['研究生命', 0, 3, { longer: [], shorter: ['研究'], across: [] }],
    ['研究生命', 1, 3, { longer: ['研究生'], shorter: [], across: ['研究', '生命'] }],
    ['研究生\n命', 1, 3, { longer: ['研究生'], shorter: [], across: ['研究', '生\n命'] }],
  ])('%s from %i to %i', (text, start, end, expected) => {
    expect(texts(text, start, end)).toEqual(expected);
  });
});
