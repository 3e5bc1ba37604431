import { expect, test } from 'vitest';
import { shape } from './shape';

test.each<[string, string]>([
  ['增长5.2%', '增长0%'],
  ['201,420,000元', '0元'],
  ['8.1.2应符合', '§应符合'],
  ['GDP增长', 'a增长'],
  ['国发〔2018〕43号', '国发〔0〕0号'],
])('%s is shaped as %s', (folded, shaped) => {
  expect(shape(folded)).toBe(shaped);
});

test('a number of 100,000 digits takes no time', () => {
  const started = performance.now();
  expect(shape('1'.repeat(100_000))).toBe('0');
  expect(performance.now() - started).toBeLessThan(200);
});
