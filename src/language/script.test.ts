import { describe, expect, test } from 'vitest';
import { describeScript, isHan } from './script';

describe('isHan', () => {
  test.each([...'一龥㐀𠀀𰻞豈〇'])('%s is Han', (character) => {
    expect(isHan(character.codePointAt(0)!)).toBe(true);
  });
  test.each([...'aЖあア한，。、1％⽂😀'])('%s is not', (character) => {
    expect(isHan(character.codePointAt(0)!)).toBe(false);
  });
});

describe('describeScript', () => {
  test.each<[string, string, { share: number; japanese: boolean }]>([
    ['Chinese', '要扎实推进重点领域改革。', { share: 1, japanese: false }],
    ['Traditional script', '國務院關於優化營商環境的意見', { share: 1, japanese: false }],
    ['digits and punctuation do not dilute', '增长5.2%，达到1260.6亿元', { share: 1, japanese: false }],
    ['half Latin', 'GDP增长快', { share: 0.5, japanese: false }],
    ['full-width Latin', 'ＧＤＰ增长快', { share: 0.5, japanese: false }],
    ['Korean with a few Hanja', '정부업무보고 中國', { share: 0.25, japanese: false }],
    ['empty', '', { share: 0, japanese: false }],
    ['digits only', '12 345.6', { share: 0, japanese: false }],
  ])('%s', (_, text, { share, japanese }) => {
    const facts = describeScript(text);
    expect(facts.share).toBeCloseTo(share);
    expect(facts.japanese).toBe(japanese);
  });

  test.each<[string, string]>([
    ['prose', '政府は経済政策を発表し、雇用の安定を図る方針を示した。'],
    ['a headline heavy with kanji', '政府、経済財政運営の基本方針を閣議決定'],
    ['katakana', 'グリーン成長戦略'],
    ['half-width katakana', 'ｴﾈﾙｷﾞｰ基本計画'],
  ])('Japanese %s is Japanese', (_, text) => {
    expect(describeScript(text).japanese).toBe(true);
  });

  test('a Chinese text that quotes a Japanese name stays Chinese', () => {
    const text =
      '记者在商业街看到，一家名为“花の屋”的日式餐厅正在排队，店长・田中说客流比去年同期增加了两成。';
    expect(describeScript(text).japanese).toBe(false);
  });

  test('a character outside the BMP counts once', () => {
    expect(describeScript('𠀀𰻞')).toMatchObject({ han: 2, share: 1 });
  });
});
