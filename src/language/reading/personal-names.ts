import type { Span } from '../span';
import { DOUBLE_SURNAMES, GIVEN_NAME_CHARACTERS, SURNAMES } from './surnames';

/** A personal name in a text. */
export interface PersonalName extends Span {
  /** Where the given name begins; `start` for a transliterated name, which is written as one word; `end`: there is none. */
  readonly givenAt: number;
  readonly kind: 'chinese' | 'transliterated';
}

/** Posts and callings that stand right before a name: 县委书记单国强. */
const TITLE_BEFORE =
  /(?:书记|[市县区省州镇乡村局厅部处科司院校所行会站队社组团连排班首店厂股园]长|主席|主任|总理|总书记|经理|总裁|委员|代表|常委|记者|通讯员|作者|教授|博士|医生|护士|农民|村民|居民|牧民|职工|工人|同志|烈士|检察长|法官|民警|党员|模范|院士|研究员|工程师|专员|司令员|政委|秘书长|发言人|大使|参赞|学者|专家|负责人|带头人|当选人|支书|先生|女士|老师|师傅|队员|干部|被告人|嫌疑人)$/u;

/** What is said of a person right after the name: 单国强指出. */
const PERSON_AFTER =
  /^(?:同志|先生|女士|院士|教授|老师|一行|说[,，:：。]|表示|指出|强调|介绍说?|告诉|主持|出席|致辞|率队|率团|会见|陪同|作报告|作讲话|发表讲话|当选|任(?:组长|主任|局长|书记|市长|县长))/u;

/** What somebody is called by after the surname alone or the whole name: 王部长. */
const TITLE_AFTER =
  /^(?:[部局县市省区镇乡村厅处科院校所厂会社队站行庭]长|主任|书记|先生|女士|同志|教授|老师|院士|主席|总理|总统|经理|医生|师傅|博士|大使|委员|总工|律师|法官|警官)/u;
/** Surnames that are hardly ever another word before a title; 任 and 高 are left out. */
const CLEAR_SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙朱胡郭林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆范廖贾韦邹孟熊秦邱尹薛侯陶黎贺顾龚邵钱严覃武戴孔',
);
const BEFORE_TITLED = /(?:^|\P{Script=Han}|[向对和与跟给请由让被说是])$/u;

const CHARACTERS_OF_TRANSLITERATION = new Set(
  '阿艾埃安昂奥巴白班卜易烈兹茨芙莎蒂奈妮麦拜汗吾赖佛尕次央措旦增嘎珠邦包保贝本比别宾波伯博勃布才查柴昌达大丹道德登邓狄迪地丁东都杜顿多厄恩尔法凡范菲费芬弗夫福富伏盖冈戈格葛根古哈海汉豪合赫黑亨洪侯胡华惠霍基吉加贾江焦杰金卡开凯坎康考科可克肯库夸拉腊莱兰朗劳勒雷蕾黎李里理力历立丽利莲廉列林龙隆卢鲁路露伦罗洛吕律玛马买迈曼毛梅门蒙孟米密明缪姆木穆纳娜乃南内尼年涅宁牛纽农努诺欧帕潘培佩彭皮匹平珀普奇齐其恰强乔切琴青丘让热仁日荣茹瑞若撒萨塞赛桑森沙山尚绍舍申生圣施什史舒斯思丝苏索塔泰坦汤唐陶特腾提天廷汀图土吐托瓦娃万汪旺威韦维魏温文翁沃乌武伍西希锡喜夏香肖谢辛欣休许逊雅亚扬杨耶叶伊依以因英尤于余约再泽曾扎詹张哲者珍真芝治朱竺卓孜子宗祖佐娅',
);
/** Characters of transliteration that are adverbs and prepositions after a name: 皮尔洛都曾. */
const ADVERB_AFTER = /[都曾于以因依]+$/u;
const NAME_DOT = '·';

/**
 * The personal names in a clause: a surname of one or two characters and one or two characters of given names, where a
 * title stands before it, an act of a person after it, or names on either side of it in a list; and the parts of
 * transliterated names, which a dot joins. What the division takes for a common word is no name (任命 after 书记).
 *
 * @param text folded
 * @param clause a stretch of Han characters
 * @param words of the clause, in their order
 */
export function personalNames(text: string, clause: Span, words: readonly Span[]): PersonalName[] {
  const names: PersonalName[] = [];
  const starts = new Set(words.map(({ start }) => start));
  const ends = new Set(words.map(({ end }) => end));
  const first = transliteratedStart(text, clause, words);
  let from = clause.start;
  if (first !== null) {
    names.push(first);
    from = first.end;
  }
  const last = transliteratedEnd(text, { start: from, end: clause.end }, words);
  const to = last?.start ?? clause.end;
  for (let at = from; at < to; ) {
    const name = starts.has(at) ? chineseName(text, at, to, starts, ends) : null;
    if (name !== null) names.push(name);
    at = name?.end ?? at + 1;
  }
  if (last !== null) names.push(last);
  return names;
}

function chineseName(
  text: string,
  start: number,
  limit: number,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): PersonalName | null {
  const givenAt = start + surnameLength(text, start);
  if (givenAt === start || !starts.has(givenAt)) return null;
  if (isTitled(text, start, givenAt)) return { start, end: givenAt, givenAt, kind: 'chinese' };
  for (const length of [2, 1]) {
    const end = givenAt + length;
    if (end > limit || !ends.has(end) || !isGivenName(text.slice(givenAt, end))) continue;
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(end, end + 6);
    // After a title a name has something after it, and a single character alone is more often a verb.
    const isSure =
      length === 2
        ? TITLE_BEFORE.test(before)
        : TITLE_BEFORE.test(before) && /^(?:$|\P{Script=Han})/u.test(after);
    if (
      isSure ||
      (isAtBoundary(before) && (PERSON_AFTER.test(after) || (length === 2 && TITLE_AFTER.test(after)))) ||
      isListed(text, start, end)
    ) {
      return { start, end, givenAt, kind: 'chinese' };
    }
  }
  return null;
}

/** A surname with a title and no given name: 王部长. */
function isTitled(text: string, start: number, end: number): boolean {
  return (
    CLEAR_SURNAMES.has(text.slice(start, end)) &&
    BEFORE_TITLED.test(text.slice(Math.max(0, start - 1), start)) &&
    TITLE_AFTER.test(text.slice(end, end + 2))
  );
}

function surnameLength(text: string, at: number): number {
  if (DOUBLE_SURNAMES.includes(text.slice(at, at + 2))) return 2;
  return SURNAMES.has(text.charAt(at)) ? 1 : 0;
}

function isGivenName(text: string): boolean {
  return [...text].every((character) => GIVEN_NAME_CHARACTERS.has(character));
}

function isAtBoundary(before: string): boolean {
  return before === '' || /\P{Script=Han}$/u.test(before);
}

/** In a list of names: one more on the one side and a border of the list or one more on the other. */
function isListed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 5);
  const follows = /(?:^|\P{Script=Han})(\p{Script=Han}{2,3})、$/u.exec(before)?.[1];
  const precedes = /^、(\p{Script=Han}{2,3})(?:、|等|$|\P{Script=Han})/u.exec(after)?.[1];
  const isBordered =
    (follows !== undefined || isAtBoundary(before)) &&
    (/^(?:$|等|\P{Script=Han})/u.test(after) || PERSON_AFTER.test(after));
  return (
    isBordered &&
    ((follows !== undefined && looksLikeName(follows)) || (precedes !== undefined && looksLikeName(precedes)))
  );
}

function looksLikeName(text: string): boolean {
  const length = surnameLength(text, 0);
  return length > 0 && text.length > length && isGivenName(text.slice(length));
}

/** The part of a name after a dot. A word that only begins in it ends it before that word: 里根|大厦. */
function transliteratedStart(
  text: string,
  { start, end }: Span,
  words: readonly Span[],
): PersonalName | null {
  if (text.charAt(start - 1) !== NAME_DOT) return null;
  let to = start;
  while (to < end && CHARACTERS_OF_TRANSLITERATION.has(text.charAt(to))) to++;
  const crossing = words.find((word) => word.start < to && word.end > to);
  if (crossing !== undefined && crossing.start > start) to = crossing.start;
  to -= ADVERB_AFTER.exec(text.slice(start, to))?.[0].length ?? 0;
  return to - start < 2 ? null : { start, end: to, givenAt: start, kind: 'transliterated' };
}

/** The part of a name before a dot. A word that only ends in it is before the name: 总理|亚历山大. */
function transliteratedEnd(text: string, { start, end }: Span, words: readonly Span[]): PersonalName | null {
  if (text.charAt(end) !== NAME_DOT) return null;
  let from = end;
  while (from > start && CHARACTERS_OF_TRANSLITERATION.has(text.charAt(from - 1))) from--;
  const crossing = words.find((word) => word.start < from && word.end > from);
  if (crossing !== undefined && crossing.end < end) from = crossing.end;
  return end - from < 2 ? null : { start: from, end, givenAt: from, kind: 'transliterated' };
}
