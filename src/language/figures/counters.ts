import type { Unit } from './unit';

/** A measure word, or a noun that is counted without one, and what English counts by. */
interface Counter extends Pick<Unit, 'one' | 'many' | 'unless' | 'strict'> {
  /** Separated by spaces. */
  readonly forms: string;
}

const PEOPLE = { one: 'person', many: 'people' };
const ITEMS = { one: 'item', many: 'items' };

/** Measure words with what may not follow them, since it makes another word: 三部|门, 十处|理. */
export const COUNTERS: readonly Counter[] = [
  {
    forms: '人 口人',
    ...PEOPLE,
    unless: /^(?:均|才|工|大|居|数民族)/u,
  },
  {
    forms: '名 位',
    ...PEOPLE,
    unless: /^(?:称|义|单|牌|录|额|置|于|居|制|一体|数|序|小数|字符|密码|编码)/u,
  },
  { forms: '人口 人民 群众 农民 居民 职工 学生 干部 党员 农牧民 农民工 名额', ...PEOPLE },
  { forms: '人次', one: 'person-time', many: 'person-times' },
  { forms: '户 户家庭 家庭', one: 'household', many: 'households', unless: /^[籍外口次型用]/u },
  { forms: '户次', one: 'household visit', many: 'household visits' },
  { forms: '个 项 件 条 项目 款', ...ITEMS, unless: /^(?:例|套|性|体[^制育]|别|税|中国|款)/u },
  {
    forms: '门 粒 块 片 根 把 颗 枚 张 只 幅 面 盏 具 顶 扇 组',
    ...ITEMS,
    unless: /^(?:[类户板区面据衣家有能要是争前控球地织长向临部]|对)/u,
  },
  { forms: '件次', ...ITEMS },
  { forms: '家', one: 'entity', many: 'entities', unless: /^[长具电属乡园族]/u },
  { forms: '家次', one: 'inspection', many: 'inspections' },
  { forms: '所', one: 'institution', many: 'institutions', unless: /^[有以在谓得需长属示述]/u },
  { forms: '处', one: 'site', many: 'sites', unless: /^[理于在罚分长级置境方女]/u },
  { forms: '座', ...ITEMS, unless: /^[谈右位]/u },
  { forms: '台', one: 'machine', many: 'machines', unless: /^[阶账湾风柱胞商资套山河]/u },
  { forms: '台套 台(套) 套', one: 'set', many: 'sets', unless: /^[路餐取利]/u },
  { forms: '台次', one: 'machine run', many: 'machine runs' },
  { forms: '辆 辆车', one: 'vehicle', many: 'vehicles' },
  { forms: '辆次 车次', one: 'vehicle trip', many: 'vehicle trips' },
  { forms: '列', one: 'train', many: 'trains', unless: /^[为入席举支强出岛]/u },
  { forms: '艘', one: 'ship', many: 'ships' },
  { forms: '艘次', one: 'ship call', many: 'ship calls' },
  { forms: '架', one: 'aircraft', many: 'aircraft', unless: /^[构设起]/u },
  { forms: '架次', one: 'flight', many: 'flights' },
  { forms: '班次 班列', one: 'service', many: 'services' },
  {
    forms: '起 例 宗 案次',
    one: 'case',
    many: 'cases',
    unless: /^(?:[来到草步点诉义飞降于]|如|会|行|外|旨|教)/u,
  },
  { forms: '批 批次', one: 'batch', many: 'batches', unless: /^[复准评示发]/u },
  { forms: '批团组 团组 个团组', one: 'delegation', many: 'delegations' },
  {
    forms: '次',
    one: 'occasion',
    many: 'occasions',
    unless:
      /^(?:会议|全会|全体|常务|集体|产业|分配|党代|代表|创业|能源|元|序|方|生|要|第|年|月|日|全国|政府|党组|工业|大会)/u,
  },
  { forms: '场', one: 'event', many: 'events', unless: /^[所景馆地址内站域外]/u },
  { forms: '场次', one: 'event', many: 'events' },
  { forms: '支', one: 'team', many: 'teams', unless: /^(?:[持出付撑部行线架教配农]|队(?!伍))/u },
  { forms: '头', one: 'head', many: 'head', unless: /^[部等号衔脑条]/u },
  { forms: '头只 头(只)', one: 'head', many: 'head' },
  { forms: '羽', one: 'bird', many: 'birds', unless: /^毛/u },
  { forms: '匹', one: 'horse', many: 'horses', unless: /^[配狼]/u },
  { forms: '株 棵', one: 'plant', many: 'plants', unless: /^[洲连]/u },
  { forms: '部', one: 'work', many: 'works', unless: /^[曲门委分队署长级落属位件]/u },
  { forms: '篇 册', ...ITEMS, unless: /^[章幅子]/u },
  { forms: '份', one: 'copy', many: 'copies', unless: /^额/u },
  {
    forms: '本',
    one: 'volume',
    many: 'volumes',
    unless: /^[科地市省县区级届年月次报院校轮质领土钱着身币外]/u,
  },
  { forms: '间', one: 'room', many: 'rooms', unless: /^[接距隔谍]/u },
  { forms: '栋 幢', one: 'building', many: 'buildings', unless: /^梁/u },
  { forms: '层', one: 'storey', many: 'storeys', unless: /^[次面级层]/u, strict: 'arabic' },
  { forms: '种', one: 'kind', many: 'kinds', unless: /^[植养粮业子草质]/u },
  { forms: '类', one: 'kind', many: 'kinds', unless: /^[似型比别]/u },
  { forms: '笔', one: 'transaction', many: 'transactions', unless: /^[试记]/u },
  { forms: '单', one: 'order', many: 'orders', strict: 'scaled', unless: /^[位个一独边]/u },
  { forms: '票', one: 'vote', many: 'votes', strict: 'arabic', unless: /^[据价房]/u },
  { forms: '床 张床位 张病床 床位', one: 'bed', many: 'beds', strict: 'arabic' },
  { forms: '口井 眼井 眼', one: 'well', many: 'wells', strict: 'arabic', unless: /^[前下光]/u },
  { forms: '项次', ...ITEMS },
  { forms: '亩次', one: 'mu treated', many: 'mu treated' },
];
