import { describe, expect, test } from 'vitest';
import { briefly, entryWith } from '../sample-entry';
import { pinyinContext, pinyinReadings } from './pinyin-reading';

const RARE = [{ character: '难', reading: 'nan', word: '困难', source: 'Xiàndài Hànyǔ Cídiǎn' }];

describe('pinyinReadings', () => {
  test.each([
    ['a reading the character does not have', '三保', 'sān báo'],
    ['a tone mark forgotten', '高质量发展', 'gāo zhìliang fāzhǎn'],
    ['another syllable', '转移支付', 'zhuǎnyí zhīfǔ'],
    ['sandhi written out', '不对称', 'bú duìchèn'],
    ['a figure misread', '15条', 'shísì tiáo'],
  ])('refuses %s: %s %s', (_what, term, pinyin) => {
    expect(briefly(pinyinReadings([])(entryWith({ term, pinyin })))).toEqual(['error pinyin']);
  });

  test.each([
    ['重组', 'chóngzǔ'],
    ['重点', 'zhòngdiǎn'],
    ['我们', 'wǒmen'],
    ['部分', 'bùfen'],
    ['15条', 'shíwǔ tiáo'],
  ])('accepts %s %s', (term, pinyin) => {
    expect(pinyinReadings([])(entryWith({ term, pinyin }))).toEqual([]);
  });

  test('a rare reading holds in its word and nowhere else', () => {
    const rule = pinyinReadings(RARE);
    expect(rule(entryWith({ term: '困难群众', pinyin: 'kùnnan qúnzhòng' }))).toEqual([]);
    expect(rule(entryWith({ term: '难点', pinyin: 'nandiǎn' }))).toHaveLength(1);
  });
});

describe('pinyinContext', () => {
  test('warns where pinyin-pro reads a polyphone otherwise', () => {
    const findings = pinyinContext([])(entryWith({ term: '行长', pinyin: 'hángcháng' }));
    expect(briefly(findings)).toEqual(['warning pinyin']);
    expect(findings[0]?.message).toContain('zhǎng');
  });

  test('is quiet where both agree', () => {
    expect(pinyinContext([])(entryWith({ term: '行长', pinyin: 'hángzhǎng' }))).toEqual([]);
  });
});
