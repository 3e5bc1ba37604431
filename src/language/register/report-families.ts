import { type Family, words } from './family';

/** What speaks for report style. */
export const REPORT_FAMILIES: readonly Family[] = [
  {
    id: 'directives',
    expected: 0.5,
    reason: 'verbs by which officials direct work',
    pattern:
      words(`贯彻落实 贯彻 落实 推进 推动 加强 加快 完善 健全 深化 强化 提升 统筹 促进 增强 优化 规范 扩大 巩固 拓展
      构建 打造 夯实 压实 防范 化解 整治 保障 落地 抓好 做好 搞好 抓紧 开展 组织实施 实施 培育 支持 鼓励 引导 坚持 确保
      严格 严禁 维护 弘扬 发扬 发挥 振兴 改善 提高 整顿 稳定 严厉打击 严肃查处 部署 督促 指导`),
  },
  {
    id: 'adverbs',
    expected: 0.4,
    reason: 'fixed adverbs of official prose',
    pattern:
      words(`深入 扎实 切实 大力 着力 积极 全面 全力 有序 稳步 稳妥 有力 有效 持续 进一步 不断 坚决 坚定不移 始终 充分
      牢牢 认真 努力 因地制宜 高质量 高水平 高标准 实事求是 行之有效 依法 严肃 逐步 加大 继续 紧紧围绕 有计划 有步骤 大胆`),
  },
  {
    id: 'openings',
    expected: 0.6,
    reason: 'clauses that open with a directive and name nobody',
    pattern:
      /[。;,、:](?:要|必须|应当|应)?(?:(?:进一步|继续|全面|深入|大力|积极|切实|扎实|着力|持续|不断|认真|加快|坚决|努力|稳步|有序|统筹|依法|充分|严格|逐步)(?!了|的)|(?:推进|推动|加强|完善|健全|深化|强化|提升|促进|坚持|实施|落实|建立|构建|优化|支持|鼓励|引导|加大|扩大|发展|做好|开展|组织|贯彻|制定|研究|规范|明确|严禁|打造|巩固|抓好|确保|提高|增强|弘扬)(?!了|的))/g,
  },
  {
    id: 'duties',
    expected: 0.4,
    reason: 'says what must be done',
    pattern:
      /(?:^|[。,;:])(?:也|还|都|更|并|同时|特别|尤其|今后|我们)?(?:一定要|要|必须|务必|应当)(?![求素点闻是说不么])/g,
  },
  {
    id: 'agenda',
    expected: 0.4,
    reason: 'policy vocabulary',
    pattern:
      words(`高质量发展 现代化 改革开放 乡村振兴 民生 供给侧 结构性改革 新发展 创新驱动 营商环境 放管服 依法治国 法治
      生态文明 生态环境 绿色发展 绿色低碳 污染防治 脱贫 扶贫 小康 就业 社会保障 社会保险 公共服务 基础设施 体制机制
      机制 体制 治理体系 治理能力 治理 监管 试点 示范区 示范 新型城镇化 城镇化 新型工业化 产业链 产业结构 战略性新兴产业
      双循环 共同富裕 粮食安全 安全生产 食品安全 防灾减灾 应急管理 精神文明 思想政治 群众路线 党的建设 党风廉政 从严治党
      民族团结 民族复兴 一国两制 对外开放 一带一路 区域协调 协调发展 科技创新 科教兴国 人才 财政收入 财政支出 财政
      居民收入 城乡居民 城乡 农村 农业 农民 三农 耕地 水利 国防 社会稳定 和谐社会 科学发展观 可持续发展 新质生产力`),
  },
  {
    id: 'planned-economy',
    expected: 0.4,
    reason: 'vocabulary of work reports before the 1990s',
    pattern:
      words(`社会主义建设 社会主义 四个现代化 国民经济 五年计划 年计划 工农业 总产值 增产 基本建设 人民公社 各族人民
      人民群众 无产阶级 帝国主义 生产力 经济体制改革 经济体制 国营 国营企业 乡镇企业 劳动生产率 轻工业 重工业 生产建设 全国人民
      拨乱反正 建设时期 计划经济 物价 商品生产 集体所有制 全民所有制 精简 治理整顿 和平共处 霸权主义 殖民主义 生产任务 群众 革命
      解放军 战线 流通体制 商品流通 外资 经济效益 经济建设 国家建设 国家计划 国家预算 决算 增产节约 少数民族 两个积极性`),
  },
  {
    id: 'organs',
    expected: 0.7,
    reason: 'organs of the Party and the state',
    pattern:
      words(`党中央 中共中央 中央 国务院 全国人大 人大常委会 人民代表大会 政协 党委 党组 省委 市委 县委 区委 自治区
      人民政府 各级政府 省政府 市政府 县政府 区政府 地方政府 发展改革委 发改委 财政部 商务部 教育部 民政部 公安部 司法部
      农业农村部 工业和信息化部 生态环境部 自然资源部 交通运输部 住房城乡建设部 人力资源社会保障部 卫生健康委 市场监管总局
      税务总局 国家统计局 办公厅 主管部门 有关部门 各部门 各地区 各地 各级 总书记 总理 副总理 国务委员 干部 基层
      领导小组 主席团 常务会议 政治局 国家主席 应急管理部 水利部 文化和旅游部 国资委 中央军委 武警`),
  },
  {
    id: 'leaders-line',
    expected: 0.4,
    reason: 'leaders, their ideas and their instructions',
    pattern:
      words(`习近平 新时代中国特色社会主义 中国特色社会主义 重要讲话 重要指示 批示 二十大 十九大 十八大 三中全会 全会精神
      党的领导 两个确立 四个意识 四个自信 两个维护 邓小平理论 三个代表 毛泽东思想 毛主席 科学发展观 马克思主义 决策部署
      战略部署 指导思想 总体要求 总要求 基本原则 工作目标 主要目标 党员 党的十`),
  },
  {
    id: 'congress',
    expected: 0.4,
    reason: 'addresses a congress',
    pattern: words(
      `各位代表 各位委员 请予审议 提请 大会报告 作报告 向大会 列席人员 提出意见 审议 我代表 同志们 代表们`,
    ),
  },
  {
    id: 'document',
    expected: 0.5,
    reason: 'form of an official document',
    pattern:
      /〔0〕|印发|通知如下|意见如下|公告如下|批复如下|特此|现将|现就|收悉|请示|主题词|遵照|贯彻执行|请认真|结合实际|各省、|自治区、直辖市|直属机构|各有关单位|各单位|经国务院|同意|实施意见|实施方案|指导意见|工作方案|行动计划|责任单位|牵头|分工负责|按职责|负责落实|起施行|附件[:0]|函复|批复|联席会议|抄送|联系人:|报送|你[省市区县部厅委局]/g,
  },
  {
    id: 'growth',
    expected: 0.4,
    reason: 'figures with growth rates and large units',
    pattern:
      /(?:增长|下降|增加|减少|提高|回落|上升|完成|实现|达到|达|突破|超过|新增|超额)[^。,;]{0,6}0(?:%|亿|万|个百分点|倍)|同比|比上年|比去年|0亿元|0万亿|0万吨|0亿斤|0万人|0亿人次|0万户|0万公顷|0万亩|0公里|0%左右|百分之|年均/g,
  },
  {
    id: 'outline',
    expected: 0.3,
    reason: 'sections and points numbered as in official documents',
    pattern:
      /(?:^|[。;:\u2029])\(?[一二三四五六七八九十]{1,3}[)、]|[一二三四五六七八九]是|第[一二三四五六]产业/g,
  },
  {
    id: 'newsroom',
    expected: 0.4,
    reason: 'voice of official news',
    pattern:
      words(`记者从 获悉 近日 日前 今年以来 近年来 连日来 眼下 目前 据悉 了解到 截至 全国 各地 当地 积极开展 有序开展 新华社 央视网
      人民日报 中央广播电视总台 总台 正式启动 正式投用 正式开工 正式投产 并网发电 开工建设 全线贯通 顺利 投产 投运 建成 首批
      主汛期 数据显示 国家级 座谈会 强调 指出 召开 调研 考察 致辞 发布会 抢险 救灾 受灾 救援 降雨 防汛 党员干部 官兵 游客
      人次 预计 有望 增速 新业态 以旧换新 消费潜力 消费市场 创新高 走进 一线 保供 春耕 秋收 丰收 种粮 村民 高铁 航线 口岸
      位居 今天\\(0月 规模以上 全球首 世界第一 幸福感 获得感`),
  },
  {
    id: 'diplomacy',
    expected: 0.3,
    reason: 'diplomatic phrases',
    pattern:
      words(`会见 会谈 出席 双方 两国 两国人民 各国人民 友好 双边 交流合作 互利共赢 共同努力 联合国 发展中国家 第三世界
      我们主张 我们希望 我们支持 致以 诚挚 复信 贺电 和平解决 人类命运共同体 裁军 超级大国`),
  },
  {
    id: 'our-country',
    expected: 0.4,
    reason: 'speaks for a country, province, city or county',
    pattern: /我[国省市县区州党军们]|全[国省市县区州党军]|本[市省县区]|各族/g,
  },
  { id: 'enumeration', expected: 0.2, reason: 'enumerations with 、', pattern: /、/g },
];
