import type { Span } from '../span';

/** The characters that stand for states and unions of states beside 中: 中欧, 中阿, 中南. */
const STATES =
  '美俄日韩朝英法德欧非拉印越老柬泰缅马新菲澳加巴哈吉塔土乌蒙阿沙伊以埃希意西葡荷比瑞挪芬丹波捷匈塞白智墨秘尼孟斯南肯坦赞刚津莫安喀盟';
/** What two states have together: without it 中 and the next character are words of their own. */
const TOGETHER =
  '两国|双边|双方|关系|合作|友好|友谊|建交|经贸|贸易|班列|全面|战略|论坛|命运|外长|元首|领导人|自贸|三国|三方|人文|文明|伙伴|民间|边境|边界|协定|联合|峰会|文化|投资|航天|战争|友协|混委会|对话|磋商|各领域|各界|高级别';
const PAIR = new RegExp(`中[${STATES}]{1,2}(?=${TOGETHER})`, 'gu');

/** Whether a word is made of characters that stand for states, provinces or cities: each is a part of it. */
export function isOfPlaces(text: string): boolean {
  return PLACES.test(text);
}

const PLACES = new RegExp(
  `^[中${STATES}京津冀晋辽黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云滇藏陕甘青宁新港澳台蒙长株潭成深广九]{2,4}$`,
  'u',
);

/** Where a clause names states by single characters: 中阿两国, 中非合作论坛. */
export function pairedStates(text: string, clause: Span, words: readonly Span[]): Span[] {
  const clauseText = text.slice(clause.start, clause.end + 4);
  if (!clauseText.includes('中')) return [];
  const starts = new Set(words.map(({ start }) => start));
  return [...clauseText.matchAll(PAIR)]
    .map(({ index, 0: pair }) => ({ start: clause.start + index, end: clause.start + index + pair.length }))
    .filter(({ start, end }) => starts.has(start) && end <= clause.end && !isInside(words, end));
}

/** Whether a longer word begins before a place and goes on after it, so that it is no border. */
function isInside(words: readonly Span[], at: number): boolean {
  return words.some(({ start, end }) => start < at && end > at && end - start > 2);
}
