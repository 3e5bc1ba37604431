/**
 * Idioms, names and set phrases whose number counts nothing. They are looked for around a number, so that the number may
 * stand anywhere in them.
 */
const PHRASES = [
  // Idioms.
  '五花八门 四通八达 四面八方 三番五次 三番四次 三令五申 三年五载 三天两头 三天打鱼 两天晒网 三心二意 三头六臂 三长两短 一来二去 货比三家',
  '千篇一律 一成不变 两条腿走路 四两拨千斤 五十步笑百步 一日千里 十年树木 百年树人 十年磨一剑 万里长征 万里长城 万里无云 万里江山 鹏程万里 一泻千里',
  '千里之行 千里迢迢 不远万里 十里长街 十里八乡 百年好合 百年大计 千秋万代 万人空巷 十室九空 九牛二虎 七十二变 三十六计 一日三秋',
  '三家村 三分天下 七分饱 两全其美 两面三刀 两败俱伤 四分五裂 一分为二 一分耕耘 半斤八两 十全十美 三生有幸 三人成虎',
  '二人转 三句话不离 三年自然灾害 一年之计 一日之计 一年到头 一天到晚 百日维新 百日咳 千人一面 万户千门 万元户',
  // Names of things and bodies.
  '四人帮 三部曲 四件套 三件套 五件套 四套班子 五套班子 三个代表重要思想 万人计划 千人计划 百人计划 五人制 七人制 三人篮球 冬季两项',
  '现代五项 十项全能 七项全能 铁人三项 三项全能 半个月亮 三位一体 四位一体 五位一体 百年老店 千年古城 千年古镇 百年名校',
  '三点一线 两点一线 三点半课堂 三年级 八年级 九年级 三只松鼠 七匹狼 两面人 两面派 两面性 两面光 两面针',
  '第一桶金 三八线 三十年河东 三十年河西 万年历 百年孤独 四季如春',
  // Names of places with what looks like a measure word.
  '五家渠 三门峡 三门县 三门湾 三门滩 四座楼 三家子 五家子 八家子 七家子 万家寨 千家峒 三台县 三台山 五台山 五台县 七台河',
  '九里山 八里桥 七里河 十里铺 五里墩 三里屯 六里桥 三里河 百里洲 八里沟 百里峡 十里河 八里台 五里店 九里区 万年县 百里杜鹃 三岔河',
  '两河口 三十里铺 十八里店 二十里铺 三元桥 三元里 三元区',
].flatMap((line) => line.split(' '));

interface Place {
  readonly phrase: string;
  readonly at: number;
}

const NUMERALS = '一二两三四五六七八九十百千万半';
const PLACES = new Map<string, Place[]>();
for (const phrase of PHRASES) {
  [...phrase].forEach((character, at) => {
    if (!NUMERALS.includes(character)) return;
    PLACES.set(character, [...(PLACES.get(character) ?? []), { phrase, at }]);
  });
}

/** Whether the numeral at a place of a folded text belongs to a phrase or name that counts nothing. */
export function isInPhrase(text: string, start: number): boolean {
  const places = PLACES.get(text.charAt(start)) ?? [];
  return places.some(({ phrase, at }) => text.startsWith(phrase, start - at));
}
