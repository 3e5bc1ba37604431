import { expect, test } from 'vitest';
import { sentenceAround } from './sentence';

function around(text: string, term: string): string {
  const start = text.indexOf(term);
  return sentenceAround(text, { start, end: start + term.length });
}

test.each([
  ['前一句。我们兜牢三保底线，保工资。后一句。', '三保', '我们兜牢三保底线，保工资。'],
  ['标题\u2029兜牢三保底线\u2029下一段', '三保', '兜牢三保底线'],
  ['兜牢三保\n底线，增长6% 左右。', '兜牢', '兜牢三保底线，增长6% 左右。'],
  ['三保', '三保', '三保'],
])('in %j', (text, term, sentence) => expect(around(text, term)).toBe(sentence));

test('of an endless sentence the part around the term', () => {
  const text = `${'前'.repeat(1000)}三保${'后'.repeat(1000)}`;
  const sentence = around(text, '三保');
  expect(sentence).toContain('三保');
  expect(sentence.length).toBeLessThanOrEqual(302);
});
