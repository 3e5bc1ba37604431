import { describe, expect, test } from 'vitest';
import { classifyRegister } from './classify';
import { SPECIMENS, specimen } from './specimens.test-data';

const cases = SPECIMENS.map(({ kind, isReport, text }): [string, boolean, string] => [kind, isReport, text]);

describe('classifyRegister', () => {
  test.each(cases)('%s: report-style is %s', (_, isReport, text) => {
    expect(text.length).toBeGreaterThanOrEqual(200);
    expect(classifyRegister(text).isReport).toBe(isReport);
  });

  test.each(cases)('%s: hard-wrapped and letter-spaced it scores the same', (_, __, text) => {
    const { score } = classifyRegister(text);
    expect(classifyRegister(text.replace(/.{20}/gu, '$&\n')).score).toBeCloseTo(score, 2);
    expect(classifyRegister([...text].join(' ')).isReport).toBe(score >= 0.5);
  });

  test.each(cases)('%s: prior and cues add up to the score', (_, __, text) => {
    const { score, prior, cues } = classifyRegister(text);
    const logOdds = cues.reduce((sum, { weight }) => sum + weight, prior);
    expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(score, 10);
  });

  test('cues come strongest first', () => {
    const sizes = classifyRegister(specimen('notice')).cues.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test.each<[string, string, string, 1 | -1]>([
    ['work report of a county', 'addresses a congress', '各位代表', 1],
    ['work report of a county', 'figures with growth rates and large units', '增长#%', 1],
    ['notice', 'form of an official document', '通知如下', 1],
    ['opinions in traditional script', 'verbs by which officials direct work', '贯彻落实', 1],
    ['company report', 'a company reports on itself', '公司', -1],
    ['novel', 'first person narrative', '自己', -1],
    ['court judgment', 'language of a court', '原告', -1],
  ])('the cues of a %s name “%s” with %s', (kind, reason, example, sign) => {
    const cue = classifyRegister(specimen(kind)).cues.find((candidate) => candidate.reason === reason);
    expect(cue?.text).toContain(example);
    expect(Math.sign(cue?.weight ?? 0)).toBe(sign);
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'hardly any Chinese characters'],
    ['white space', ' \n\u3000', 'hardly any Chinese characters'],
    ['English', 'The government work report was delivered on Tuesday.', 'hardly any Chinese characters'],
    ['English with a Chinese name', 'Premier 李强 delivered the report.', 'hardly any Chinese characters'],
    ['Japanese', specimen('Japanese policy text'), 'Japanese, not Chinese'],
  ])('%s is no report, and the only cue says why', (_, text, reason) => {
    const verdict = classifyRegister(text);
    expect(verdict.isReport).toBe(false);
    expect(verdict.score).toBeCloseTo(0);
    expect(verdict.cues.map((cue) => cue.reason)).toEqual([reason]);
  });

  test.each(['你好', '首页', '今天天气不错。', '改革', '加强'])('%s is too little to be a report', (text) => {
    expect(classifyRegister(text).isReport).toBe(false);
  });
});
