import { expect, test } from 'vitest';
import { citationText } from './citation';

const publication = {
  title: '政府工作报告',
  issuer: '某市人民政府',
  published: '2025-01-15',
  url: 'https://gov.example/report',
};

test('a citation has the quote, its pinyin, and where it stands', () => {
  const citation = { quote: '兜牢基层“三保”底线', pinyin: 'dōuláo jīcéng sān bǎo dǐxiàn', publication };
  expect(citationText({ ...citation, accessed: '2026-11-27' })).toBe(
    [
      '“兜牢基层‘三保’底线”',
      'dōuláo jīcéng sān bǎo dǐxiàn',
      '政府工作报告, 某市人民政府, 2025-01-15, https://gov.example/report, accessed 2026-11-27',
    ].join('\n'),
  );
});

test('what is not known or not wanted leaves no gap, and lines that the page broke are one', () => {
  const bare = { title: '', issuer: '', published: '', url: 'https://gov.example/' };
  const citation = { quote: '持续\n  改善民生', pinyin: '', publication: bare, accessed: '2026-11-27' };
  expect(citationText(citation)).toBe('“持续改善民生”\nhttps://gov.example/, accessed 2026-11-27');
});
