/**
 * Words that tell a formula from a quantity. They are closed lists on purpose: 四个坚决不 counts something that cannot
 * be counted, and only a list of such words tells it from 四个工厂 without a grammar of Chinese.
 */

/** What stands after N个 only in formulas: verbs, adverbs, and 一, which nobody counts. */
export const PREDICATES = [
  ...[
    '坚决不',
    '坚决',
    '绝不',
    '决不',
    '不准',
    '不得',
    '不能',
    '不让',
    '不变',
    '不放松',
    '不动摇',
    '不摘',
    '不放过',
  ],
  ...[
    '不许',
    '不要',
    '不搞',
    '不',
    '严禁',
    '必须',
    '一律',
    '更加',
    '始终',
    '着力',
    '突出',
    '狠抓',
    '紧盯',
    '务必',
  ],
  ...[
    '强化',
    '加强',
    '坚持',
    '加快',
    '提升',
    '提高',
    '推进',
    '推动',
    '聚焦',
    '确保',
    '做到',
    '到位',
    '统一',
    '维护',
  ],
  ...[
    '确立',
    '认同',
    '结合',
    '一批',
    '离不开',
    '有利于',
    '转变',
    '转化',
    '带头',
    '敢于',
    '善于',
    '围绕',
    '注重',
    '贯穿',
    '大局',
    '振兴',
    '统筹',
    '优先',
    '先行',
    '引领',
    '健康',
    '革命',
    '一流',
    '跨越',
    '高于',
    '快于',
    '倡导',
    '带动',
    '百分之百',
    '意识',
    '自信',
    '自觉',
    '全面',
  ],
  ...[
    '深化',
    '优化',
    '创新',
    '明确',
    '严格',
    '严守',
    '落实',
    '服从',
    '看齐',
    '对标',
    '倾斜',
    '覆盖',
    '全覆盖',
    '清零',
  ],
  ...[
    '走在前',
    '走在前列',
    '融入',
    '融合',
    '打造',
    '构建',
    '增强',
    '防止',
    '避免',
    '杜绝',
    '摸清',
    '守住',
    '抓好',
    '抓实',
  ],
  ...[
    '一体化',
    '区分开来',
    '百分百',
    '面向',
    '同步',
    '并重',
    '同时',
    '相统一',
    '相结合',
    '不松劲',
    '不减弱',
    '不降低',
    '不脱节',
    '不缺位',
    '毫不动摇',
    '见面',
  ],
  ...[
    '率先',
    '挂钩',
    '联动',
    '切实',
    '对接',
    '精准',
    '区分',
    '确定',
    '抓',
    '创建',
    '倍增',
    '翻番',
    '突破',
    '回归',
    '满意',
  ],
  ...[
    '深入',
    '扎实',
    '严',
    '最严',
    '不到位',
    '不打折扣',
    '只增不减',
    '不低于',
    '不减',
    '延伸',
    '下沉',
    '进',
    '促进',
  ],
];

/** What N大 counts in formulas: 五大战役, 三大工程; 四大洲 and 三大队 are none. */
export const GREAT_THINGS =
  '战役 标志性战役 攻坚战 攻坚 工程 行动 战略 任务 产业集群 重点任务 专项行动 提升行动 重点工程 举措 会战 硬仗 改革 振兴 纪律 保障 屏障 理念 发展理念 战略定位 定位 倡议 全球倡议 法宝 精神 建设 专项 革命 突破 整治 专项整治 保卫战 歼灭战 阻击战 持久战 计划 提升工程 战略任务 历史任务 高地 抓手 目标任务'.split(
    ' ',
  );

/** What it counts in formulas and in plain sentences: a formula if a verb of policy stands before it and nothing after. */
export const GREAT_SUBJECTS =
  '体系 产业 支柱产业 主导产业 优势产业 新兴产业 特色产业 板块 平台 引擎 问题 关系 基地 中心 通道 优势 目标 重点 关键 支撑 机制 品牌 安全 文化 短板 赛道 场景 功能'.split(
    ' ',
  );

/** What N条 and N项 count in formulas. */
export const RULES = [
  ...[
    '硬措施',
    '硬举措',
    '铁规',
    '铁律',
    '禁令',
    '红线',
    '底线',
    '高压线',
    '军规',
    '硬杠杠',
    '实招',
    '硬招',
    '新政',
  ],
  ...[
    '政策措施',
    '具体措施',
    '支持措施',
    '惠企措施',
    '便民措施',
    '惠民举措',
    '便民举措',
    '务实举措',
    '改革举措',
    '创新举措',
  ],
  ...[
    '制度',
    '措施',
    '举措',
    '规定',
    '原则',
    '基本原则',
    '纪律',
    '承诺',
    '意见',
    '政策',
    '要求',
    '标准',
    '准则',
    '注意',
    '对策',
    '惠台措施',
  ],
];

/** What follows a number and a catchword of one character, and makes one phrase with them: 三权|分置, 五育|并举. */
export const JOININGS = [
  ...[
    '分置',
    '并举',
    '融合',
    '同步',
    '联动',
    '合一',
    '一体',
    '共治',
    '同治',
    '统筹',
    '协同',
    '并重',
    '并进',
    '齐抓',
    '贯通',
  ],
  ...[
    '叠加',
    '归一',
    '同创',
    '联建',
    '联创',
    '共建',
    '共享',
    '共促',
    '同心',
    '同构',
    '联调',
    '联合',
    '互动',
    '互促',
    '衔接',
    '同向',
  ],
  ...[
    '同责',
    '同管',
    '同频',
    '共振',
    '齐发力',
    '同抓',
    '合璧',
    '联通',
    '互通',
    '统管',
    '统建',
    '共兴',
    '协作',
    '对接',
  ],
  ...[
    '联防',
    '联控',
    '联办',
    '联审',
    '联动改革',
    '联席',
    '并推',
    '连通',
    '畅通',
    '清零',
    '下沉',
    '赋能',
    '提升',
    '耦合',
    '互推',
    '改造',
  ],
];

/** The same after 级 alone: 三级|审核, but 三级|预警 is an alert of that grade. */
export const JOINED_LEVELS = /^级(?:审核|会审|包保|包联|管护|巡查)/u;

/** What stands after a number without 个 only in formulas: 四不准, 十严禁, 四统一. */
export const PROHIBITIONS = [
  ...[
    '不准',
    '不得',
    '不放过',
    '不两直',
    '不让',
    '不许',
    '不要',
    '不变',
    '不减',
    '不出',
    '不腐',
    '不漏',
    '不摘',
    '不低于',
  ],
  ...[
    '下乡',
    '严禁',
    '必须',
    '统一',
    '到位',
    '同时',
    '公开',
    '覆盖',
    '清零',
    '结合',
    '对照',
    '促进',
    '自觉',
    '带头',
    '坚持',
    '突出',
  ],
];

/** What the layout of a city, an industry or a landscape consists of: 一核, 两轴, 三带, 多节点. */
const LAYOUT: ReadonlySet<string> = new Set([
  ...'核心主副辅轴带廊翼圈区园极点环网屏纵横链片组团城江河湖海山谷港湾岛射放',
  ...'中心 副心 副中心 节点 组团 片区 集群 基地 园区 新城 走廊 廊道 板块 门户 高地 支点 枢纽 通道 城区 功能区'.split(
    ' ',
  ),
]);

/** Whether what is counted is a part of a layout. */
export function isPartOfLayout(head: string): boolean {
  return LAYOUT.has(head);
}

/** What each of has one of something in 一村一品, 一户一策: first what has, then what it has. */
export const EACH =
  '村户县镇乡企业人事品桥井库坝塘树校园链河湖店街区城岛地景山楼车类项市港院站湾案矿田林厂馆';
export const ITS_OWN =
  '策 品 业 档 码 案 景 韵 岗 证 表 图 账 台账 特色 专班 方案 亮点 政策 清单 主题 名师 对策 网格 警 法律顾问 村医 产业 卡 牌 会 议 考 单 责 团队 专员 顾问 预案'.split(
    ' ',
  );

/** Measure words that no formula has as its catchword. */
export const MEASURES =
  '道篇台辆艘架枚粒朵颗滴幅面扇堵根支杆株棵丛束串把副件套身匹头只峰尾门所间栋幢排列班拨伙群帮样款式笔宗桩起趟首集卷册';
/** Measure words of bodies that work together, and of those who do: a formula with 联动 and its like only of the first. */
export const LEVELS = '级端链网库屏';
export const BODIES = '车省市县国州盟镇乡村校院地部厅局委家方岸军人企户族';

/** Figurative things that are put in order, kept or won: 五篇文章, 三件大事. Each needs its verb before it. */
export const FIGURES_OF_SPEECH =
  /^(?:篇大?文章|件大事|件实事|件要事|场硬仗|场战役|场攻坚战|道防线|道关口|本账|张网|张清单|张牌|张名片|套组合拳|条底线|条红线|条生命线|块硬骨头|把标尺|个轮子|块短板|道屏障|座大山)/u;
export const FIGURATIVE_VERBS =
  /(?:打造|打响|擦亮|做好|做实|写好|做足|抓好|抓实|办好|打好|打赢|守住|守牢|筑牢|算好|织密|打出|构筑|用好|补齐|啃下|把好|做优|绘好|统筹)(?:了|牢|这)?$/u;
