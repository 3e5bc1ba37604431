/** Verbs of policy texts of which a formula is the object, at the end of what stands before it. */
const VERB =
  /(?:坚持|落实|贯彻|践行|增强|坚定|做到|推进|推动|推行|推广|实行|实施|开展|构建|建立|打造|形成|完善|健全|深化|加快|统筹|抓好|做好|打好|打赢|兜牢|兜住|守牢|守住|严守|聚焦|围绕|出台|制定|印发|强化|树立|巩固|弘扬|遵循|遵守|突出|用好|紧扣|按照|执行|提出|确保|明确|探索|创新|采取|建设|建成|构筑|狠抓|紧抓|紧盯|实现|发挥|培育|做强|做实|塑造|锚定|落细|优化|扎实|全力|开创|筑牢|解决|克服|杜绝|纠治|整治|持续|稳步|牢固|深入|全面|着力|大力|积极|同步|健全完善|贯穿|把握|概括|总结|发布|推出|公布|启动|严格|对照|谋划|布局|坚决|完成|破除|达到|学习|凝聚|创建|深刻|领悟|建强|配强|打响|擦亮|叫响|厚植|夯实|压实|抓实|抓细|守好|走好|念好|办好|补强|织密|延伸|放大|赓续|缴纳|发扬|传承|纠治|力戒|纠正|纠|严控|压减|破解|治理|清理|参加|享受|清理|规范|加强|健全|推介)(?:了|好|为|到|以|出)?$/u;
const LONGEST_VERB = 6;
/** What may stand between the verb and the formula: 兜牢|基层三保, 落实|安全生产15条. */
const LONGEST_MODIFIER = 10;
const CLAUSE_BEFORE = /[^，。；：！？、\u2029（）()—]*$/u;

/** Nouns that a formula stands before as their name: 五个到位|工作法, 一主三辅|空间布局. */
const NOUN =
  /^(?:工作|一体|专题|突出|示范|包保|监测|预警|排查|便民|惠民|惠企|助企|助农|绿色|智慧|信用|数字|宣传|宣讲|应急|信访|综合|防控|执法|管理|治理|改革|发展|产业|空间|城市|城镇|区域|生态|政策|组织|责任|纪律|战略|总体|帮扶|交通|网络|目标|建设|行动|教育|专项|监管|服务|运行|培养|培训|创新|安全|评价|考核|保障|推进|落实|协同|联动|指标|主题|实践|文化|法治|产品|人才|科技|基层|现代|重大|重点|整治|对口|普法|河湖|政务|平台|群众|干部|暗访|快速)?(?:工作法|要求|机制|模式|体系|格局|布局|战略布局|战略|行动|工程|计划|政策|原则|标准|制度|方针|理念|思路|目标|任务|底线|红线|改革|建设|活动|教育|攻坚战|攻坚|规划编制|方案|举措|措施|规定|精神|路径|方法|方式|责任制|架构|框架|清单|方略|部署|品牌|屏障|网络|结构|集群|纪律|办法|方阵|做法|工作|矩阵|生态圈|载体|准则|指示|法则|经验|问题|现象|作用|重任|整治|服务|管理|治理|专班|防线|企业|支出|体制|新格局|大格局|表彰|评选|承诺|重要要求|重要论述|重要指示|殷殷嘱托|嘱托|讲话|论断|产业|法|检查|督查|执法|调研|监管|经费|生产|事项|车辆|乡村|人群|群体|组织|筛查|发展(?![中的])|责任|路网|公路网|水网|网格|专项|队伍|岗位|班子|台账|作风|园区|地区|县城|示范区|示范点|成果|产品|基地|人员|试点|贯标)/u;

/** Whether a verb of policy has the formula as its object, at once or with a modifier between. */
export function hasVerbBefore(before: string): boolean {
  const clause = CLAUSE_BEFORE.exec(before)?.[0] ?? '';
  const most = Math.min(clause.length, LONGEST_MODIFIER);
  for (let back = 0; back <= most; back++) {
    if (VERB.test(clause.slice(Math.max(0, clause.length - back - LONGEST_VERB), clause.length - back)))
      return true;
  }
  return false;
}

/** The same without anything between: what an unquoted formula needs. */
export function hasVerbRightBefore(before: string): boolean {
  return VERB.test(before.slice(-LONGEST_VERB));
}

/** Whether a noun follows of which the formula is the name. */
export function hasNounAfter(after: string): boolean {
  return NOUN.test(after);
}

/** Whether nothing follows that the formula could be the beginning of: the end, punctuation, 的, 等, 和. */
export function endsHere(after: string): boolean {
  return (
    !/^[\u3400-\u9fffA-Za-z0-9]/u.test(after) ||
    /^(?:的|等|和|与|及|为|是|相|上|中|下|之|以|即|，)/u.test(after)
  );
}

/** What several that act as one are joined to, after what it is about: 解纷|机制, 应急指挥|体系. */
const JOINT_NOUN =
  /^[\u3400-\u9fff]{1,6}?(?:体系|机制|制度|模式|格局|网络|系统|平台|生态|路径|办法|方式|新路径|新模式|新格局|新机制)/u;
const GRAMMAR = /[的了是在和与及被把将已也]/u;

/** Whether a noun phrase follows that ends with the name of an order of things: 四级联动|应急指挥体系. */
export function hasJointNounAfter(after: string): boolean {
  const phrase = JOINT_NOUN.exec(after)?.[0] ?? '';
  const rest = after.slice(phrase.length);
  return (
    phrase !== '' && !GRAMMAR.test(phrase) && !NO_NOUN.test(phrase) && (endsHere(rest) || hasNounAfter(rest))
  );
}

/** Words of grammar that may follow what is no attribute: “三急”是, “三高”的. */
const NO_NOUN =
  /^[的了是在和与及等为说这那也都就不之而还更又将已中里上下被把让从到指进需要会能可有来去后前时很或并以于由对成让给向]/u;

/** Whether a noun, whichever it is, follows at once: “三公”|经费. */
export function isAttribute(after: string): boolean {
  return /^[\u3400-\u9fff]/u.test(after) && !NO_NOUN.test(after);
}
