import { expect, test } from 'vitest';
import { readingOf } from './reading';

test.each([
  ['增长', 'zēng zhǎng'],
  ['增长6%左右，稳中求进。', 'zēng zhǎng 6% zuǒ yòu, wěn zhōng qiú jìn.'],
  ['增\n长', 'zēng zhǎng'],
  ['PM2.5下降', 'PM2.5 xià jiàng'],
  ['不是', 'bù shì'],
  ['增长的5%', 'zēng zhǎng de 5%'],
  ['', ''],
])('%j is read %s', (text, reading) => expect(readingOf(text)).toBe(reading));

test('what the glossary knows is read as the glossary has it, wherever the line breaks', () => {
  const text = '访问喀\n什。';
  expect(readingOf(text, [{ start: 2, end: 5, pinyin: 'Kāshí' }])).toBe('fǎng wèn Kāshí.');
});
