import { describe, expect, it, test } from 'vitest';
import { notatedText } from './notation';
import { pinyinPieces } from './pieces';
import { SYLLABLES } from './syllable';
import { zhuyinOf } from './zhuyin';

const as = (notation: 'marks' | 'numbers' | 'zhuyin' | 'none', sandhi = false) => ({ notation, sandhi });

describe('readings are divided into syllables', () => {
  it.each([
    ['Zhōngguó', 'Zhōng guó'],
    ['shèhuì xiāofèipǐn', 'shè huì xiāo fèi pǐn'],
    ["Xī'ān", 'Xī ān'],
    ['xiān', 'xiān'],
    ["fāng'àn", 'fāng àn'],
    ['fǎngàn', 'fǎn gàn'],
    ["zǒng'é", 'zǒng é'],
    ['Jǐnán', 'Jǐ nán'],
    ['dì-yī', 'dì yī'],
    ['huār', 'huā r'],
    ["nǚ'ér", 'nǚ ér'],
    ['de', 'de'],
    ['Ürümqi', ''],
    ['TIR', ''],
  ])('%s', (pinyin, syllables) => {
    const divided = pinyinPieces(pinyin);
    expect(divided.map(({ text }) => text).join('')).toBe(pinyin);
    expect(
      divided
        .filter(({ tone }) => tone !== null)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(syllables);
  });
});

describe('notations', () => {
  it.each([
    ['zhòngdiǎn', 'zhong4dian3', 'ㄓㄨㄥˋ ㄉㄧㄢˇ'],
    ["Xī'ān", 'Xi1an1', 'ㄒㄧ ㄢ'],
    ['lǜsè fāzhǎn', 'lü4se4 fa1zhan3', 'ㄌㄩˋ ㄙㄜˋ\u2002ㄈㄚ ㄓㄢˇ'],
    ['wǒmen de', 'wo3men5 de5', 'ㄨㄛˇ ˙ㄇㄣ\u2002˙ㄉㄜ'],
    ['dì-yī', 'di4-yi1', 'ㄉㄧˋ ㄧ'],
    ['TIR jíjié', 'TIR ji2jie2', 'TIR\u2002ㄐㄧˊ ㄐㄧㄝˊ'],
    ['zhīshi', 'zhi1shi5', 'ㄓ ˙ㄕ'],
    ['quányuán', 'quan2yuan2', 'ㄑㄩㄢˊ ㄩㄢˊ'],
    ['yīngyǒng', 'ying1yong3', 'ㄧㄥ ㄩㄥˇ'],
    ['wèi wénwēng', 'wei4 wen2weng1', 'ㄨㄟˋ\u2002ㄨㄣˊ ㄨㄥ'],
  ])('%s', (pinyin, numbers, zhuyin) => {
    expect(notatedText('', pinyin, as('marks'))).toBe(pinyin);
    expect(notatedText('', pinyin, as('numbers'))).toBe(numbers);
    expect(notatedText('', pinyin, as('zhuyin'))).toBe(zhuyin);
    expect(notatedText('', pinyin, as('none'))).toBe('');
  });

  test('every syllable of Mandarin has its zhuyin, and no two the same', () => {
    const written = [...SYLLABLES].map((syllable) => zhuyinOf(syllable, 1));
    for (const one of written) expect(one).toMatch(/^[ㄅ-ㄩ]+$/u);
    expect(new Set(written).size).toBe(SYLLABLES.size);
  });
});

describe('the spoken tones of 一 and 不', () => {
  it.each([
    ['不是', 'bùshì', 'búshì'],
    ['不能', 'bùnéng', 'bùnéng'],
    ['一个', 'yī gè', 'yí gè'],
    ['一样', 'yīyàng', 'yíyàng'],
    ['一体化', 'yītǐhuà', 'yìtǐhuà'],
    ['一般', 'yībān', 'yìbān'],
    ['第一位', 'dì-yī wèi', 'dì-yī wèi'],
    ['十一届', 'shíyī jiè', 'shíyī jiè'],
    ['统一', 'tǒngyī', 'tǒngyī'],
    ['一带一路', 'yī dài yī lù', 'yí dài yí lù'],
    ['一月', 'yīyuè', 'yīyuè'],
    ['A不变', 'bùbiàn', 'búbiàn'],
  ])('%s', (text, pinyin, spoken) => {
    expect(notatedText(text, pinyin, as('marks', true))).toBe(spoken);
    expect(notatedText(text, pinyin, as('marks'))).toBe(pinyin);
  });

  test('nothing changes where characters and syllables cannot be matched', () => {
    expect(notatedText('不是1', 'bùshì yī', as('marks', true))).toBe('bùshì yī');
  });
});
