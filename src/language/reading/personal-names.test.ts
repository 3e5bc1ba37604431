import { describe, expect, test } from 'vitest';
import { personalNames } from './personal-names';

/** Words are parted by `|`; the clause is the stretch of Han characters around the first bar. */
function namesIn(marked: string): string[] {
  const text = marked.replaceAll('|', '');
  const found: string[] = [];
  let offset = 0;
  for (const clause of marked.matchAll(/[\p{Script=Han}|]+|[^\p{Script=Han}|]+/gu)) {
    const words = clause[0].split('|').filter((word) => word !== '');
    const spans = words.map((word) => {
      const span = { start: offset, end: offset + word.length };
      offset = span.end;
      return span;
    });
    if (!/\p{Script=Han}/u.test(clause[0])) continue;
    const span = { start: spans[0]?.start ?? 0, end: offset };
    for (const { start, end, givenAt } of personalNames(text, span, spans)) {
      found.push(
        givenAt === start
          ? text.slice(start, end)
          : `${text.slice(start, givenAt)} ${text.slice(givenAt, end)}`,
      );
    }
  }
  return found;
}

describe('personal names', () => {
  test.each([
    ['县委书记|单|国|强|主持|会议', ['单 国强']],
    ['市长|仇|和平|出席', ['仇 和平']],
    ['，|任|志|远|指出', ['任 志远']],
    ['，任|志|远、区|建国、曾|晓|明|出席', ['任 志远', '区 建国', '曾 晓明']],
    ['记者|查|磊，', ['查 磊']],
    ['副市长|欧阳|永|红', ['欧阳 永红']],
    ['副|总理|亚|历山|大·诺瓦克', ['亚历山大', '诺瓦克']],
    ['罗纳德·里|根|大厦', ['罗纳德', '里根']],
    ['安德烈·皮|尔|洛|都|曾|提出', ['安德烈', '皮尔洛']],
    ['委员|阿|布|都|热|西|提·买买提|参加', ['阿布都热西提', '买买提']],
  ])('%s has %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '书记|任命|干部',
    '书记|曾|提出',
    '主任|解决|问题',
    '市长|查|明|原因',
    '和平、安全、文明',
    '代表|查|看|现场',
    '安|康、文|明|建设',
    '职工|任|期',
    '区|长|指出',
  ])('%s has none', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
