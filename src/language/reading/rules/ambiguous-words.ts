import { BORDER, MARKS, type PolyphoneRules, usually } from './rule';

/** Of these days and years policy text speaks as of the one in question (dàng), hardly ever as of one long ago. */
const LONG_AGO_BEFORE = /(?:想|忆|念|正如|一如|就像|不减|起)$/u;
const LONG_AGO_AFTER = /^(?:红军|八路军|我|他|她|那|的(?:情景|往事|岁月|红军|战士|知青|老|模样|誓言))/u;
/** A part of chemistry or of a living thing. */
const MOLECULE_BEFORE = /(?:[高大小水]|生物|植物|动物|有机|无机|化学|蛋白|药物|气体|单|多|双)$/u;
const MOLECULE_AFTER =
  /^(?:材料|育种|生物|遗传|量|式|结构|筛|诊断|水平|标记|设计|药|膜|医学|机制|动力|间|层面|检测|农业|模块|束|泵|光谱|化合)/u;
const BY_VERB_OF_ONE = /(?:^|[^\p{Script=Han}]|\p{Script=Han})[搬拿看走讲做派挤腾使豁冲买租跑喊叫]$/u;

function pairs(...words: (readonly [string, PolyphoneRules])[]): ReadonlyMap<string, PolyphoneRules> {
  return new Map(words);
}

/** Words that have two readings with two meanings: what stands around them decides. */
export const AMBIGUOUS_WORDS = pairs(
  [
    '当年',
    usually(
      'dàng nián',
      { reading: 'dāng nián', before: LONG_AGO_BEFORE },
      { reading: 'dāng nián', after: LONG_AGO_AFTER },
    ),
  ],
  ['当日', usually('dàng rì')],
  ['当天', usually('dàng tiān')],
  ['当月', usually('dàng yuè')],
  ['当晚', usually('dàng wǎn')],
  ['当夜', usually('dàng yè')],
  ['当时', usually('dāng shí')],
  [
    '分子',
    usually(
      'fèn zǐ',
      { reading: 'fēn zǐ', before: MOLECULE_BEFORE },
      { reading: 'fēn zǐ', after: MOLECULE_AFTER },
    ),
  ],
  [
    '地方',
    usually('dì fāng', {
      reading: 'dì fang',
      before: /(?:什么|的|[个些处])$/u,
      after: new RegExp(`^(?:${BORDER}|[都也就要可])`, 'u'),
    }),
  ],
  [
    '同行',
    usually(
      'tóng háng',
      { reading: 'tóng háng', after: /^(?:评|交流|业|竞|合作|水平|认可|专家)/u },
      {
        reading: 'tóng xíng',
        before: /(?:携手|同向|一路|结伴|并肩|相伴|偕|与[^，。；]{1,6}|和[^，。；]{1,6})$/u,
      },
      { reading: 'tóng xíng', after: /^[者人]/u },
    ),
  ],
  [
    '多少',
    usually(
      'duō shao',
      { reading: 'duō shǎo', before: /[的量额数]$/u },
      { reading: 'duō shǎo', after: /^(?:不一|不等|与)/u },
    ),
  ],
  ['得出', usually('dé chū', { reading: 'de chū', before: BY_VERB_OF_ONE })],
  ['得下', usually('de xià')],
  [
    '得到',
    usually('dé dào', {
      reading: 'de dào',
      before: /(?:^|[^\p{Script=Han}]|[才能要都])[做办看听买找摸够]$/u,
    }),
  ],
  ['教会', usually('jiào huì', { reading: 'jiāo huì', after: /^(?:学生|孩子|群众|村民|农民|[他她我你])/u })],
  [
    '结果',
    usually(
      'jié guǒ',
      { reading: 'jiē guǒ', before: /开花$/u },
      { reading: 'jiē guǒ', after: /^实(?![际现施行在质事践])/u },
    ),
  ],
  [
    '中肯',
    usually('zhòng kěn', {
      reading: 'zhōng kěn',
      after: /^(?:两|双|关系|合作|友好|建交|友谊|命运|和|经贸)/u,
    }),
  ],
  [
    '上调',
    usually('shàng tiáo', { reading: 'shàng diào', after: /^(?:机关|中央|省|市|到(?:机关|省|市|中央|县))/u }),
  ],
  [
    '挑起',
    usually('tiǎo qǐ', {
      reading: 'tiāo qǐ',
      after: new RegExp(`^[^${MARKS}]{0,6}(?:担|重任|责任)`, 'u'),
    }),
  ],
  ['大意', usually('dà yi', { reading: 'dà yì', after: /^(?:是|为|如下)/u })],
  ['倾倒', usually('qīng dào')],
  ['大都', usually('dà dū')],
  [
    '落下',
    usually('luò xià', {
      reading: 'là xià',
      before: /一(?:[个户人村名]|\p{Script=Han}{2})(?:都|也)?(?:不|没|不能|不许|不会)$/u,
    }),
  ],
  ['不了', usually('bù liǎo')],
);
