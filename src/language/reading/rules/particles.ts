import { BORDER, type PolyphoneRules, sometimes, usually } from './rule';

/** 地 is dì in names of places that are made of a word and 地: 来源地, 保护地, 消费地. */
const KIND_OF_LAND =
  /(?:[央军林草湿耕坡绿疫牧垦荒属产驻就迁适块两四五六七八九几]|(?<![连再])三|(?<![平同高相不对优中低劣均])等|[一这那每大整成]片|保护|发生|所在|目的|集散|聚居|居住|发源|策源|起源|诞生|承接|种植|养殖|采集|安置|登记|注册|流[入出]|输[入出]|迁[入出]|调[入出]|来源|原产|主产|生产|消费|承包|承载|利用|标准|边角|[黑红黄沙]土|盐碱|沙荒|宜林|疏林|饲草|封育|受援|支援|户籍|常住|归属|收货|发货|始发|出发|到达|抵达|中转|隔离|疏散|避难|试验|示范|体育场|运动场|采矿|取土|弃渣|农用|遗产|首选|集聚|(?<![有适实引通])用|新高|战略要|丘陵|平原|事发|案发|落户|务工|经营|纳税|履行|批发|销售|宅基|自留|责任|口粮)$/u;

/** Particles that other characters are, too: 地 得 着 了. */
export const PARTICLES: readonly (readonly [string, PolyphoneRules])[] = [
  [
    '地',
    usually(
      'dì',
      { reading: 'de', after: /^[、，,][^、，,。；;]{1,8}地/u, before: /\p{Script=Han}{2}$/u },
      {
        reading: 'dì',
        after: new RegExp(
          `^(?:${BORDER}|[块级市州势图震铁税勘的和与及或]|方(?!便)|区(?![分别])|处(?![理置分罚于])|点(?![评击燃])|理(?![解顺清])|质(?!疑)|下(?![降沉达放调])|上(?![升报调涨门交])|表(?![述示现达明彰])|形(?!成)|价(?!值)|产(?!生)|等(?!待))`,
          'u',
        ),
      },
      { reading: 'dì', before: /(?<![更较最很太极愈越大许])多$/u },
      { reading: 'dì', before: KIND_OF_LAND },
      { reading: 'de', before: /\p{Script=Han}{2}$/u },
      { reading: 'de', before: /[好快深高真多]$/u },
    ),
  ],
  [
    '得',
    usually(
      'dé',
      { reading: 'dé', before: /(?:^|[^\p{Script=Han}])(?:还|都|总|就|也|才)$/u, after: /^[到了出益]/u },
      { reading: 'děi', before: /[还都总就也才]$/u },
      {
        reading: 'děi',
        before: /(?:[我你他她们谁人]|事)$/u,
        after: /^(?:靠|抓|有|要|看|先|把|从|让|办|干|去|想|用|由)/u,
      },
      { reading: 'dé', before: /[值获取所不应必只心难求赢博征可夺争能]$/u },
      {
        reading: 'dé',
        after:
          /^(?:实惠|利|益|民心|人心|道|势|奖|票|名|法|主|权|罪|病|胜|逞|体|知|悉|救|其所|便宜|好处|甜头)/u,
      },
      { reading: 'de', before: /\p{Script=Han}$/u, after: /^[\p{Script=Han}]/u },
    ),
  ],
  ['着', usually('zhe', { reading: 'zháo', before: /[不得]$/u })],
  [
    '了',
    usually(
      'le',
      { reading: 'le', before: /[取获赢博夺懂觉求认晓记征习值使变显]得$/u },
      { reading: 'liǎo', before: /(?:不|[办来去跑做吃受走干管治救拿离免忍动]不?得)$/u },
    ),
  ],
  [
    '的',
    usually('de', {
      reading: 'dì',
      before: /(?:一语中|无|众矢之)$/u,
      after: new RegExp(`^(?:${BORDER}|放矢)`, 'u'),
    }),
  ],
  ['啊', sometimes({ reading: 'a', before: /\p{Script=Han}$/u })],
];
