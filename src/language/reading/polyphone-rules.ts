import { numberedSyllable } from './numbered-syllable';

/** When a character that stands as a word by itself has a reading; the first rule that fits decides. */
interface Rule {
  readonly reading: string;
  /** What the text before it must end with, and what the text after it must begin with. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** The reading of policy texts, and the places where another is meant. Readings after 现代汉语词典. */
interface PolyphoneRules {
  readonly usual: string;
  readonly rules: readonly Rule[];
}

/** Folding makes most marks narrow; both forms are named, so that a rule reads as the text does. */
const MARKS = '，,。；;：:！!？?、';
const NUMERAL = '[〇零一二两三四五六七八九十百千万亿几数多\\d]';
/** What 为 serves is named up to here, and one of these says how: 为企业纾困, 为发展提供支撑. */
const SERVING = new RegExp(
  `^(?!主|首|准|据|例|荣|核心|重点|依据|目标|基础|载体|牵引|引领|抓手|导向)[^${MARKS}\\u2029]{1,24}?(?:服务|提供|作出|做出|作贡献|奠定|注入|打下|创造|纾困|解难|排忧|解忧|减负|办事|办实事|办好事|谋|造福|着想|赢得|贡献|增添|撑腰|鼓劲|保驾|护航|赋能|树立|积累|争光|点赞|执政|立命|立心|铺路|搭桥|筑牢|夯实|腾出|留出|添砖|助力|出力|尽责|营造|打造|拓展|开辟|设立|建立|保障|送|带来)`,
  'u',
);
const CLAUSE_START = new RegExp(`(?:^|[${MARKS}“（(\\u2029\\s])$`, 'u');

function always(usual: string, ...rules: Rule[]): PolyphoneRules {
  return {
    usual: numberedSyllable(usual),
    rules: rules.map((rule) => ({ ...rule, reading: numberedSyllable(rule.reading) })),
  };
}

const RULES: ReadonlyMap<string, PolyphoneRules> = new Map<string, PolyphoneRules>([
  [
    '为',
    always(
      'wéi',
      { reading: 'wéi', after: /^(?:主|首|准|例|荣|核心|重点|期|止|先|本|要|宜|限|界|伍|由)/u },
      { reading: 'wèi', before: /(?:切实|更多|正在|在|主动|积极|努力|持续|不断|始终|真心|一心)$/u },
      {
        reading: 'wéi',
        before: /[成作称变列定视认评选名转化升设分改以更极尤甚最较大广均皆即乃实译誉喻题约]$/u,
      },
      { reading: 'wèi', after: SERVING },
      {
        reading: 'wèi',
        after:
          /^(?:了|此|何|民|国家|人民|人类|谁|他人|群众|企业|基层|患者|病人|旅客|老人|孩子|儿童|学生|农民|职工|百姓)/u,
      },
      { reading: 'wèi', before: CLAUSE_START },
    ),
  ],
  [
    '地',
    always(
      'dì',
      {
        reading: 'dì',
        after: new RegExp(`^(?:$|[${MARKS}）)”\\s]|[方区处点块理级市州势质下上表形价图震铁产税勘])`, 'u'),
      },
      {
        reading: 'dì',
        before:
          /(?:[各本当该此两三四五外内实异境驻属产源旧故基腹耕林草湿用工等军央兵场住入出包易疫绿荒坡战营领圣]|保护|发生|所在|目的|集散|聚居|发源|策源|承接|种植|养殖|安置|登记|注册)$/u,
      },
      { reading: 'de', before: /\p{Script=Han}{2}$/u },
      { reading: 'de', before: /[好快深高真多]$/u },
    ),
  ],
  [
    '得',
    always(
      'dé',
      { reading: 'děi', before: /[还都总就也才]$/u },
      { reading: 'dé', before: /[值获取所不应必只心难求赢博]$/u },
      { reading: 'de', before: /\p{Script=Han}$/u, after: /^[\p{Script=Han}]/u },
    ),
  ],
  ['着', always('zhe', { reading: 'zháo', before: /[不得]$/u }, { reading: 'zháo', after: /^[火急凉迷]/u })],
  ['了', always('le', { reading: 'liǎo', before: /[不得]$/u }, { reading: 'liǎo', after: /^[解结却然]/u })],
  [
    '都',
    always('dōu', { reading: 'dū', before: /[首古故京帝建陪]$/u }, { reading: 'dū', after: /^[市城会督]/u }),
  ],
  [
    '数',
    always(
      'shù',
      { reading: 'shǔ', after: /^(?:得上|不清|不胜|一数)/u },
      { reading: 'shǔ', before: /(?:历|市|省|县|当)$/u, after: /^(?:他|它|其)/u },
    ),
  ],
  ['给', always('gěi', { reading: 'jǐ', before: /[供补]$/u })],
  [
    '还',
    always(
      'hái',
      { reading: 'huán', after: /^(?:本|款|贷|债|钱|林|湖|草|田|绿|清|水|耕|湿|权|给)/u },
      { reading: 'huán', before: /[归偿返退奉]$/u },
    ),
  ],
  ['将', always('jiāng', { reading: 'jiàng', after: /^[领士帅]/u })],
  [
    '应',
    always(
      'yīng',
      { reading: 'yìng', before: /[相适响呼反供感策]$/u },
      { reading: 'yìng', after: /^[急用对邀诉运战]/u },
    ),
  ],
  [
    '中',
    always(
      'zhōng',
      { reading: 'zhòng', after: /^[标奖毒风暑弹计意靶]/u },
      { reading: 'zhòng', before: /[击命看言切]$/u },
    ),
  ],
  ['系', always('xì', { reading: 'jì', after: /^(?:鞋|领|安全带|好|紧|绳|围)/u })],
  [
    '累',
    always(
      'lěi',
      { reading: 'lèi', after: new RegExp(`^(?:了|[${MARKS}]|$)`, 'u') },
      { reading: 'lèi', before: /[劳受很太]$/u },
    ),
  ],
  [
    '种',
    always(
      'zhǒng',
      { reading: 'zhǒng', before: new RegExp(`(?:${NUMERAL}|[各这那此该每同某何])$`, 'u') },
      { reading: 'zhòng', after: /^[粮地田树草菜花下好上出植麦稻棉瓜]/u },
      { reading: 'zhòng', before: /[耕抢套复夏秋春播栽接扩轮改补混]$/u },
    ),
  ],
  [
    '长',
    always(
      'cháng',
      {
        reading: 'zhǎng',
        before: /[县市省区镇乡村州盟旗校院局厅部处科组队班社会所馆店站厂司湖林田链河点路署委]$/u,
      },
      { reading: 'zhǎng', after: /^[出大成高满]/u },
    ),
  ],
  [
    '重',
    always(
      'zhòng',
      { reading: 'chóng', before: new RegExp(`(?:${NUMERAL}|[双多层])$`, 'u') },
      { reading: 'chóng', after: /^[修回返启走订申新塑建组构温聚提演现复游逢置振]/u },
    ),
  ],
  [
    '行',
    always(
      'xíng',
      { reading: 'háng', before: /[银各同本内外农工建央交分支总商投]$/u },
      { reading: 'háng', before: new RegExp(`第${NUMERAL}+$`, 'u') },
      { reading: 'háng', after: /^[业长]/u },
    ),
  ],
  [
    '调',
    always(
      'tiáo',
      { reading: 'diào', after: /^[研来入出离任往动度拨集用运遣换查水阅]/u },
      { reading: 'diào', before: /[抽外借选征对基步论强低格情]$/u },
    ),
  ],
  [
    '量',
    always(
      'liàng',
      { reading: 'liáng', after: /^(?:体温|血压|身高|一量)/u },
      { reading: 'liáng', before: /[丈测衡估商考思]$/u },
    ),
  ],
  [
    '处',
    always(
      'chù',
      { reading: 'chǔ', after: /^[于在以理置罚分境]/u },
      { reading: 'chǔ', before: /[相惩查判共]$/u },
    ),
  ],
  [
    '当',
    always(
      'dāng',
      { reading: 'dàng', after: /^[作成做天日年月]/u },
      { reading: 'dàng', before: /[适妥恰得不]$/u },
    ),
  ],
  [
    '率',
    always(
      'lǜ',
      { reading: 'shuài', after: /^[队团军部众领先干全]/u },
      { reading: 'shuài', before: /[表草坦轻]$/u },
    ),
  ],
  [
    '供',
    always('gōng', { reading: 'gòng', before: /[口翻逼上]$/u }, { reading: 'gòng', after: /^[认奉述词]/u }),
  ],
  ['只', always('zhǐ', { reading: 'zhī', before: new RegExp(`(?:${NUMERAL}|[船每这那])$`, 'u') })],
  ['分', always('fēn', { reading: 'fèn', before: /[水养盐糖成缘本名过充身情]$/u })],
  ['间', always('jiān', { reading: 'jiàn', after: /^[接隔断或歇伐]/u })],
  ['教', always('jiào', { reading: 'jiāo', after: /^[书会给课]/u })],
  ['与', always('yǔ', { reading: 'yù', before: /参$/u })],
  ['曾', always('céng')],
  [
    '干',
    always(
      'gàn',
      { reading: 'gān', after: /^[旱燥涸净预扰涉果杯湿热]/u },
      { reading: 'gān', before: /[若抗]$/u },
    ),
  ],
  ['相', always('xiāng', { reading: 'xiàng', before: /[真首丞宰照亮]$/u })],
  ['参', always('cān')],
  ['省', always('shěng', { reading: 'xǐng', before: /[反自内]$/u })],
  ['划', always('huà')],
  ['载', always('zài', { reading: 'zǎi', before: /[记刊登转连半千]$/u })],
  [
    '更',
    always('gèng', { reading: 'gēng', before: /[变]$/u }, { reading: 'gēng', after: /^[新换改名正替生迭]/u }),
  ],
  ['便', always('biàn')],
  ['好', always('hǎo', { reading: 'hào', before: /[爱喜]$/u })],
  ['传', always('chuán', { reading: 'zhuàn', before: /[自列外小]$/u })],
  ['降', always('jiàng')],
  ['强', always('qiáng', { reading: 'qiǎng', after: /^[迫求行]/u })],
  ['朝', always('cháo')],
  ['空', always('kōng', { reading: 'kòng', after: /^[白缺余闲地置]/u })],
  ['兴', always('xīng')],
  ['尽', always('jìn', { reading: 'jǐn', after: /^[快早量可]/u })],
  ['担', always('dān')],
  ['和', always('hé')],
  ['扛', always('káng')],
  [
    '假',
    always('jiǎ', {
      reading: 'jià',
      before: /(?:[春秋暑寒年病休产婚事育护节长放请度]|护理|育儿|生育|探亲)$/u,
    }),
  ],
  ['宁', always('níng', { reading: 'nìng', after: /^[早可愿肯缺]/u })],
  ['难', always('nán')],
  ['没', always('méi')],
  ['作', always('zuò')],
  ['正', always('zhèng')],
  ['转', always('zhuǎn')],
  ['切', always('qiè')],
  ['结', always('jié')],
  ['会', always('huì')],
  ['要', always('yào')],
  ['几', always('jǐ')],
  ['占', always('zhàn')],
  ['任', always('rèn')],
  ['解', always('jiě')],
  ['查', always('chá')],
  ['区', always('qū')],
  ['单', always('dān')],
  ['盖', always('gài')],
  ['少', always('shǎo')],
  ['卷', always('juàn', { reading: 'juǎn', before: /[内席]$/u }, { reading: 'juǎn', after: /^[入起走]/u })],
  [
    '藏',
    always(
      'cáng',
      { reading: 'zàng', before: /[西援宝进在]$/u },
      { reading: 'zàng', after: /^[族语医药文历区羚]/u },
    ),
  ],
  ['校', always('xiào', { reading: 'jiào', after: /^[对准验正勘]/u })],
  ['角', always('jiǎo', { reading: 'jué', after: /^[色逐力]/u })],
  ['背', always('bèi', { reading: 'bēi', after: /^[着上起包]/u })],
]);

/** How far a rule looks to either side, in UTF-16 units of folded text. */
const BEFORE = 8;
const AFTER = 32;

/**
 * The reading of a character that stands as a word by itself, by what stands around it, its tone as a number
 * (`zhong4`); null where there is no rule.
 * Policy texts are formulaic: for these few dozen characters a rule that can be read is better than a model that was
 * trained on an encyclopedia.
 */
export function ruledReading(text: string, at: number): string | null {
  const ruled = RULES.get(text.charAt(at));
  if (ruled === undefined) return null;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const after = text.slice(at + 1, at + 1 + AFTER);
  const fitting = ruled.rules.find(
    (rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
  );
  return fitting?.reading ?? ruled.usual;
}
