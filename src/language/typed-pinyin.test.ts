import { describe, expect, test } from 'vitest';
import { TypedPinyin, typedLetters } from './typed-pinyin';

const typed = new TypedPinyin();

test.each([
  ['sān bǎo', 'sanbao'],
  ['SAN-BAO', 'sanbao'],
  ["Xi'an", 'xian'],
  ['lǜ nü', 'lvnv'],
  ['三保', ''],
])('%s is typed as %s', (text, letters) => expect(typedLetters(text)).toBe(letters));

describe('pinyin finds', () => {
  test.each([
    ['sanbao', '兜牢三保底线', true],
    ['sanb', '兜牢三保底线', true],
    ['bao', '兜牢三保底线', true],
    ['sanbaodixian', '兜牢三保底线', true],
    ['baosan', '兜牢三保底线', false],
    ['sandi', '兜牢三保底线', false],
    ['anbao', '兜牢三保底线', false],
    // Each reading of a character, in whichever word it stands.
    ['chongfu', '重复建设', true],
    ['zhongfu', '重复建设', true],
    ['lvse', '绿色发展', true],
    ['luse', '绿色发展', true],
    ['jinglue', '经略海洋', true],
    // Where one cut of the letters fails another is tried: xi|an and xian.
    ['xian', '西安', true],
    ['xian', '县域', true],
    ['xianshi', '西安市', true],
    ['fangan', '方案', true],
    ['gdp', '降低GDP能耗', false],
    ['', '三保', false],
    ['sanbao', '', false],
    ['sanbao', '三，保', false],
  ])('%s in %s: %s', (letters, text, found) => expect(typed.finds(text, letters)).toBe(found));
});

test('a million characters are searched without a stutter', () => {
  const text = '全面推进乡村振兴，加快农业农村现代化。'.repeat(52_000);
  typed.finds(text, 'zzz');
  const started = performance.now();
  typed.finds(text, 'xiangcunzhenxingzz');
  expect(performance.now() - started).toBeLessThan(200);
});
