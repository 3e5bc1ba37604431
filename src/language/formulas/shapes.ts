import type { Span } from '../span';

/** What announces a list. */
export const LEADS = [
  '即',
  '就是',
  '包括',
  '涵盖',
  '包含',
  '分别是',
  '分别为',
  '是指',
  '指的是',
  '具体为',
  '具体是',
];
/** The longest item of a list. */
export const LONGEST_ITEM = 18;
const LEAD = new RegExp(
  `^(?:${LEADS.join('|')}|实现了?|做到了?|坚持|确保|推动|推进|统筹|促进|享受|落实|构建|建设|深化|形成|达到|围绕|聚焦|突出|强化|健全|完善|建立|打造|加强|持续|加快|全面|着力|解决|整治|抓好|做好|做实)`,
  'u',
);

/** The first item begins as the others do: 保基本民生 and not 全年保基本民生, 不得摊派 and not 即不得摊派. */
export function withoutLead(text: string, items: readonly Span[]): Span[] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  const written = text.slice(first.start, first.end);
  const rest = others.map(({ start, end }) => text.slice(start, end));
  const [second = ''] = rest;
  const head = second.charAt(0);
  const isShared = rest.length > 0 && rest.every((item) => item.charAt(0) === head);
  const shared = isShared ? written.indexOf(head) : -1;
  const lead = LEAD.exec(written)?.[0] ?? '';
  // 推动产业升级、推动城乡融合: the verb is part of every item.
  const ledAlike = lead !== '' && rest.some((item) => item.startsWith(lead));
  // 因公出国: one character before it is part of the word, if it is none of grammar.
  const isInside = shared === 1 && lead === '' && !/^[即是为在对以有了把将等和与]/u.test(written);
  const cut = isInside
    ? 0
    : shared >= 0
      ? shared
      : ledAlike || lead.length === written.length
        ? 0
        : lead.length;
  return [{ start: first.start + cut, end: first.end }, ...others];
}

/** How much of the last item is the item: 绿色化 of 绿色化水平明显提高 after 高端化、智能化. The whole where nothing tells. */
export function lengthOfLast(last: string, others: readonly string[]): number {
  const ending = sharedEnding(others);
  // One item more says little: 保安全 beside 促生产.
  const shortest = others.length === 1 ? 2 : 1;
  for (let length = ending.length; length >= shortest; length--) {
    const suffix = ending.slice(-length);
    if (last.endsWith(suffix)) return last.length;
    const at = last.indexOf(suffix, 1);
    if (at > 0) return at + length;
  }
  const [first = ''] = others;
  const areAlike = others.length > 1 && others.every((item) => item.length === first.length);
  const isLonger = last.length > first.length;
  return isLonger && areAlike ? first.length : last.length;
}

/** What all items end with; of a single one its last two characters. */
export function sharedEnding(items: readonly string[]): string {
  const [first = ''] = items;
  if (items.length === 1) return first.slice(1).slice(-2);
  let length = 0;
  while (length < first.length - 1 && items.every((item) => item.endsWith(first.slice(-length - 1))))
    length++;
  return length === 0 ? '' : first.slice(-length);
}
