import type { Lexicon } from './lexicon';

/** Common surnames that are neither a frequent word nor the short name of a province or a river. */
const SURNAMES: ReadonlySet<number> = new Set(
  Array.from(
    '李王张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐韩邓冯曹彭曾肖董袁潘蒋蔡余杜魏吕丁沈卢崔钟谭汪范廖贾薛阎侯邹熊邱秦尹',
    (surname) => surname.charCodeAt(0),
  ),
);

/** What stands after a person's name in a report, or between it and what the person said or did. */
const AFTER_NAME =
  /^(?:同志|先生|女士|院士|教授|主任|局长|书记|部长|省长|市长|县长|区长|镇长|乡长|村长|厂长|委员|代表|介绍|告诉|表示|说)/u;
/** What stands before one. */
const BEFORE_NAME =
  /(?:记者|通讯员|主任|局长|书记|部长|省长|市长|县长|区长|镇长|乡长|村长|主席|委员|代表|教授|院士|党员|村民|职工)$/u;
const LONGEST_TITLE = 3;

/**
 * Whether two characters are a given name: behind a surname that belongs to no word before it, with a title on
 * either side. 李民生同志 and 记者王建设 are people.
 */
export function isGivenName(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  if (end - start !== 2 || start === 0 || !SURNAMES.has(text.charCodeAt(start - 1))) return false;
  const surname = start - 1;
  if (AFTER_NAME.test(text.slice(end, end + LONGEST_TITLE))) {
    return surname === 0 || !lexicon.mayJoin(text.charCodeAt(surname - 1), text.charCodeAt(surname));
  }
  return BEFORE_NAME.test(text.slice(Math.max(0, surname - LONGEST_TITLE), surname));
}
