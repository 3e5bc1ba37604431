import { type Family, words } from './family';

/** What speaks against report style, and the neutral measures that set the others in proportion. */
export const OTHER_FAMILIES: readonly Family[] = [
  {
    id: 'first-person',
    expected: -0.4,
    reason: 'first person narrative',
    pattern: /我(?![国省市县区州党军们])|咱|俺|自己/g,
  },
  {
    id: 'second-person',
    expected: -0.4,
    reason: 'speaks to the reader as “you”',
    pattern: /你(?![们省市区县部厅委局])|您/g,
  },
  {
    id: 'third-person',
    expected: -0.2,
    reason: 'tells of “him” and “her”',
    pattern: /他(?!们|国|人)|她|它/g,
  },
  {
    id: 'particles',
    expected: -0.3,
    reason: 'spoken particles',
    pattern: /[吗呢吧啊呀哦啦嘛哈呵嗯咧哎唉喽哪]/g,
  },
  {
    id: 'spoken',
    expected: -0.4,
    reason: 'everyday words',
    pattern:
      words(`这个 那个 什么 怎么 知道 觉得 喜欢 真的 一下 已经 还是 没有 但是 不过 因为 所以 如果 就是 有点 好像 时候
      非常 大家 可能 其实 虽然 看到 东西 起来 出来 不是 只是 然后 之后 为什么 多少 很多 一点 可以 感觉 样子 有人 这样 那么`),
  },
  {
    id: 'dialogue',
    expected: -0.2,
    reason: 'dialogue, questions and exclamations',
    pattern: /(?:说|道|问|答|笑|叫|喊|想|骂):|[!?]/g,
  },
  {
    id: 'narrative',
    expected: -0.2,
    reason: 'tells a story: 了, 着, 过',
    pattern: /[^为除得]了|[^本朝随意沿有]着|过(?!程|渡|去的一年)/g,
  },
  {
    id: 'company',
    expected: -1,
    reason: 'a company reports on itself',
    pattern:
      words(`公司 集团 本行 我行 全行 本报告期 报告期 股东 董事会 董事长 董事 监事会 监事 高级管理人员 高管 子公司 管理层 净利润
      营业收入 营业成本 现金流 应收账款 会计政策 合并报表 毛利率 关联交易 关联方 审计师 会计师 年度报告 不适用 资本充足率 贷款余额
      授信 分红 薪酬 企业文化 核心竞争力 市场份额 主营业务 募集`),
  },
  {
    id: 'market',
    expected: -0.6,
    reason: 'language of markets and investors',
    pattern:
      words(`上市 股份 股权 股票 股价 股市 客户 投资者 持股 基金 市值 收购 涨幅 跌幅 板块 利润 证券 理财 开发商 地产 业主 成交
      分析师 业内人士 券商 银行业 行情`),
  },
  {
    id: 'court',
    expected: -0.7,
    reason: 'language of a court',
    pattern:
      words(`原告 被告 本院 判决 诉讼 被上诉人 上诉人 申请人 被申请人 一审 二审 审理查明 辩称 诉称 人民法院 当事人 证据 赔偿
      合同 违约 开庭 起诉 律师 被告人 有期徒刑`),
  },
  {
    id: 'statute',
    expected: -0.2,
    reason: 'articles of a law',
    pattern: /第[一二三四五六七八九十百0]+[条款章]|本法|本条例|本办法|本规定/g,
  },
  {
    id: 'exam',
    expected: -0.5,
    reason: 'questions and answers for an exam',
    pattern:
      /下列|选择题|单选|多选|判断题|简答|论述|名词解释|正确的是|不正确|答案|a[.、)]|知识点|考点|特征:|意义:|内容:|考生|试题/g,
  },
  {
    id: 'standard',
    expected: -0.6,
    reason: 'language of a technical standard',
    pattern:
      /§|表0|图0|表a|附录|a\/a|应符合|不应小于|不宜|不得小于|宜采用|评分|分值|得0分|术语|定义|规范性|按照表|公式|计算方法|计算公式|指标|数据来源|编号|总和|之比|指[^。,;]{2,12}(?:总面积|面积|数量|比例|比重|百分比)|本标准|本规程|设防|荷载|构件/g,
  },
  {
    id: 'study',
    expected: -0.5,
    reason: 'language of research papers and encyclopedias',
    pattern:
      words(`本文 文章 研究了 结果表明 分析了 提出了 方法 实验 模型 算法 理论 研究 探讨 结论 论文 认为 位于 出生 成立于 又称
      是一种 得名 毕业于 作品 小说 电影 角色 物种 分布于 世纪`),
  },
  {
    id: 'tech',
    expected: -0.5,
    reason: 'language of software',
    pattern:
      words(`代码 函数 接口 组件 数据库 服务器 线程 浏览器 配置 安装 开源 版本 框架 对象 文件夹 调用 参数 示例 点击 下载 微信
      教程 源码 用户 编译 测试 缓存 请求 手机 像素 屏幕 游戏 玩家 芯片`),
  },
  {
    id: 'leisure',
    expected: -0.6,
    reason: 'shopping, food, sport or entertainment',
    pattern:
      words(`酒店 房间 好吃 味道 价格 卖家 快递 外卖 服务员 宾馆 食材 适量 0克 0分钟 火候 翻炒 球队 比赛 球员 赛季 主场 冠军 粉丝
      明星 导演 演员 网友 时尚 造型 搭配 性感 娱乐 热播 楼盘 户型 家居 装修 品牌 微博 组图 新浪 报价 考研 留学 雅思 论坛 买房
      梦想 青春 爱情 心情`),
  },
  { id: 'latin', expected: -0.6, reason: 'Latin letters', pattern: /a/g },
  { id: 'function-words', expected: -0.1, reason: 'many 的', pattern: /的/g },
  { id: 'commas', expected: 0.1, reason: 'many commas', pattern: /,/g },
];
