/**
 * Words that GB/T 16159 writes otherwise than their syllables would be joined: a space or a hyphen between the parts. What is
 * parallel has a hyphen (国内-外), a verb and its object or its negation are apart.
 */
const FORMS =
  '国内-外 省内-外 海内-外 境内-外 党内-外 校内-外 中-小学 中-小型 大-中型 大-中-小 中-小学生 大-中学生 工-农业 进-出口 出-入境 进-出境 公-检-法 党-政-军 党-政 老-中-青 科-教-文-卫 理-工科 陆-海-空 陆-海-空军 海-陆-空 农-林-牧-渔 农-林-牧-渔业 产-学-研 产-供-销 人-财-物 衣-食-住-行 上-下游 上-中-下游 中-上游 中-下游 供-需 政-企 校-企 银-企 云-贵 干-支流 老-少-边-穷 中-低 县-乡 省-部级 厅-局级 地-市级 县-市-区 省-区-市 干-群 军-民 官-兵';
const APART =
  '为_人民_服务 不_能 不_能_不 不_是 不_会 不_去 不_来 不_让 不_怕 不_给 中-小_企业 大-中_城市 中-小_城市 中-小_银行 大-中_专 工-农_联盟 军-民_融合 政-企_分开 产-教_融合 校-企_合作 农-文-旅_融合 京-沪_高铁';

/** How the characters of a word stand together, a `_` for a space: `中-小_企业`. By word. */
export const WRITTEN_FORMS: ReadonlyMap<string, string> = new Map(
  `${FORMS} ${APART}`.split(' ').map((form) => [form.replace(/[-_]/gu, ''), form]),
);
