import { MARKS, NUMERAL, type PolyphoneRules, usually } from './rule';

/** What is chosen, named or turned into something: 定为, 转制为, 分别为. */
const RESULT_BEFORE =
  /(?:[成称变定视认选名转更极尤甚最较均皆即乃译誉喻题制诊判聘充缩减归则仅共应]|(?<![可得足])以|(?<![切扎落真现老确])实|(?<![工合协操运创农动])作|(?<!文)化|(?<!提)升|(?<!建)设|(?<!部|充|十)分|(?<!系)列|(?<!讲|批|测)评|(?<!广|扩|强|重)大|(?<!节)约|[总归小凝集]结|[规确核]定|确认|前置|建成|改建|调整|合并|融合|扩展|延长|延伸|上升|降低|组建|划设|大有可|分别|依次|一般|大多|多数|主要|其中)$/u;
/** What a plan, a place or a sum is: 工作重点为推进管网更新. */
const NOUN_OF_CONTENT =
  /(?:任务|重点|内容|目标|主题|目的|职责|方向|范围|方式|定位|宗旨|性质|主业|措施|要求|对象|来源|途径|特点|类型)$/u;
/** 以…为…: what stands between is neither 以便 nor 可以. */
const TAKING = new RegExp(
  `(?<![可得予加难所足用借据])以(?!便|来|及|上|下|内|外|后|前|至|致|免|期|色列)[^${MARKS}为\\u2029]{1,22}$`,
  'u',
);
const ROLE =
  '(?:核心|重点|中心|基础|主体|主线|主导|导向|引领|抓手|目标|牵引|支撑|依托|载体|纽带|契机|突破口|标志|驱动|动力|指导|根本|补充|前提|保障|手段|方向|途径|路径|依据|主题|起点|一体)';
/** What 为 serves is named up to here, and one of these says how: 为企业纾困, 为发展提供支撑. */
const SERVING = new RegExp(
  `^(?!${ROLE}(?:[${MARKS}的和]|$))[^${MARKS}\\u2029]{1,24}?(?:(?<!的)服务|提供|作出|做出|作贡献|奠定|注入|打下|创造|准备|纾困|解难|排忧|解忧|减负|办事|办实事|办好事|谋|造福|着想|赢得|贡献|增添|撑腰|鼓劲|保驾|护航|赋能|树立|积累|争光|点赞|执政|立命|立心|铺路|搭桥|搭建|筑牢|夯实|腾出|留出|添砖|添彩|增光|助力|出力|尽责|营造|打造|拓展|开辟|设立|建立|保障|送[去上来]|送|带来|带去|献礼|献策|献计|建言|发声|代言|代办|牵线|把脉|支招|指明|捐|担保|培养|输送|配备|换药|看病|诊疗|讲解)`,
  'u',
);
const GIVING = new RegExp(
  `^[^${MARKS}\\u2029]{1,20}?(?:献礼|添彩|增光|争光|祝福|作贡献|护航|助力|代言)`,
  'u',
);
/** What is to be done stands right after it: 方案为贯彻…, 部门为加强…. */
const PURPOSE =
  /^(?:进一步|更好|更加|全面|深入|切实|有效(?![的期])|认真|尽快|充分|确保|加快|贯彻|落实|加强|推动|推进|促进|促使|实现|(?:保障(?!性|房)|保护(?!区|对象|地))|保证|保卫|维护|守护|提高|提升|增强|改善|改进|完善|适应|应对|解决|缓解|和缓|缓和|化解|满足|做好|规范(?!性)|防止|防范|避免|减少|减轻|降低|扩大|支持(?!单位)|支援|帮助|鼓励|方便|便利|配合|迎接|纪念|庆祝|响应|履行|执行|实施|健全|强化|优化|统筹|建设(?!单位|用地|性)|打赢|打好|巩固|创建|构建|形成|争取|完成|加大|遏制|打击|发展(?!中|改革)|发挥|追求|弥补|推广|凑)/u;
const WHOM =
  /^(?:了|此|何|民|国家|人民|人类|谁|他人|她|他|我|你|自己|群众|企业|基层|患者|病人|旅客|老人|孩子|儿童|学生|农民|职工|百姓|客户|用户|乡亲|社员)/u;
/** Sums and superlatives: 约为三成, 为历年最高. */
const MEASURE = new RegExp(
  `^(?:(?!两[国岸地校党会]|一[线方]|[千万]家|百姓)${NUMERAL}|历[年史]|近年|近${NUMERAL}|史上|同期|唯一|(?:全[国省市区县球]|世界|国内|国际|我国|中国|亚洲)(?:首|最|第|唯一|领先))`,
  'u',
);
const WILLING =
  /(?:切实|更多|正在|在|主动|积极|努力|持续|不断|始终|真心|一心|可以|能够|愿意?|继续|首先|同时|共同|一起|尽力|专门|先后|已经|期待|鼓励|动员|组织|号召|不准|不得|不能|不要|不应|必须|应当|应该|即可|力争|争取|方面|从而|进而|纷纷|踊跃|自觉|无偿|免费|义务|长期|要|来)$/u;
const ADVERB = /[将能会可已也又还都并曾只不就]$/u;
const LONG_PHRASE = new RegExp(`^[^${MARKS}\\u2029]{5}`, 'u');
const CLAUSE_START = new RegExp(`(?:^|[${MARKS}“（(\\u2029\\s])$`, 'u');

/** 为 is wèi before whom and what something is for, and wéi where something is or becomes something. */
export const WEI: PolyphoneRules = usually(
  'wéi',
  {
    reading: 'wéi',
    after:
      /^(?:主(?!席|人|办|流|动|管|题|体)|首(?!都|批|个|次|届|府|钢)|准(?!备)|例|荣|期(?!货|望|盼)|止|先(?!进|生)|本(?!市|省|区|地|县|世|次|国|村|届|校)|要(?!闻)|宜(?!居)|限|界|伍|由|名(?!校|师|优|家|牌)|人师表|重点(?!项目|工程|企业|领域|人群|地区|群体))/u,
  },
  { reading: 'wéi', after: new RegExp(`^[${MARKS}]`, 'u') },
  { reading: 'wéi', after: new RegExp(`^${ROLE}(?:[${MARKS}的和”）)\\u2029]|$)`, 'u') },
  {
    reading: 'wéi',
    before: /(?:大有可|人|无所不|有所不|难能|何以|所作所|敢作敢)$/u,
    after: /^(?:$|\P{Script=Han}|的)/u,
  },
  { reading: 'wèi', before: /(?<![称谓视引])$/u, after: /^之(?![一首所后前间名])/u },
  { reading: 'wèi', before: TAKING, after: GIVING },
  { reading: 'wéi', before: TAKING },
  { reading: 'wéi', before: NOUN_OF_CONTENT },
  { reading: 'wéi', before: RESULT_BEFORE },
  { reading: 'wéi', after: MEASURE },
  { reading: 'wèi', after: SERVING },
  { reading: 'wèi', after: PURPOSE },
  { reading: 'wèi', after: WHOM },
  { reading: 'wèi', before: CLAUSE_START },
  { reading: 'wéi', before: /不$/u, after: /^(?:所|人知)/u },
  { reading: 'wèi', before: WILLING },
  { reading: 'wèi', before: ADVERB, after: LONG_PHRASE },
);
