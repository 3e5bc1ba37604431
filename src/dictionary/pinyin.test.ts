import { expect, test } from 'vitest';
import { withToneMarks } from './pinyin';

test.each([
  ['zhong4 dian3', 'zhòngdiǎn'],
  ['hang2', 'háng'],
  ['lu:4 hua4', 'lǜhuà'],
  ['Lu:3 shun4', 'Lǚshùn'],
  ['ou1 zhou1', 'ōuzhōu'],
  ['liu2 shui3', 'liúshuǐ'],
  ['Xi1 an1', "Xī'ān"],
  ['nu:3 er2', "nǚ'ér"],
  ['hua1 r5', 'huār'],
  ['de5', 'de'],
  ['xue2 sheng5', 'xuésheng'],
  ['ji1 ji2 xing4', 'jījíxìng'],
  ['shi2 shi4 qiu2 shi4', 'shí shì qiú shì'],
  ['Zhong1 guo2 Ren2 min2 Yin2 hang2', 'Zhōngguó Rénmín Yínháng'],
  ['K ge1', 'K gē'],
  ['yi1 bu4 zuo4 , er4 bu4 xiu1', 'yībùzuò, èrbùxiū'],
  ['Ka3 er3 · Ma3 ke4 si1', "Kǎ'ěr·Mǎkèsī"],
  ['ng4', 'ng'],
  ['A1 fu4 han4', 'Āfùhàn'],
])('%s is written %s', (numbered, marked) => expect(withToneMarks(numbered)).toBe(marked));
