import { COUNTERS } from './counters';
import type { Conversion, Unit, UnitKind, UnitMatch } from './unit';

const UNITS = new Map<string, Unit>();

function add(kind: UnitKind, forms: string, one: string, many: string, more: Partial<Unit> = {}): void {
  for (const form of forms.split(' ')) UNITS.set(form, { kind, one, many, factor: 1, ...more });
}

function to(factor: number, unit: string): { si: Conversion } {
  return { si: { factor, unit } };
}

const ONE_NUMERAL_WORDS = /^[化论结构经次方里桥区素]/u;
add('money', '元 元人民币 元钱 块钱 人民币', 'yuan', 'yuan', { unless: ONE_NUMERAL_WORDS });
// A hundredth and a tenth, as people say them; 分 and 角 alone are more often points and corners.
add('money', '分钱', 'yuan', 'yuan', { factor: 0.01 });
add('money', '角钱 毛钱', 'yuan', 'yuan', { factor: 0.1 });
add('money', '圆', 'yuan', 'yuan', { unless: /^[曲形心柱弧满桌周]/u });
add('money', '美元 美金', 'US dollar', 'US dollars');
add('money', '欧元', 'euro', 'euros');
add('money', '日元', 'yen', 'yen');
add('money', '港元 港币', 'Hong Kong dollar', 'Hong Kong dollars');
add('money', '澳门元 澳门币', 'pataca', 'patacas');
add('money', '新台币', 'New Taiwan dollar', 'New Taiwan dollars');
add('money', '英镑', 'pound', 'pounds');
add('money', '卢布', 'rouble', 'roubles');
add('money', '韩元', 'won', 'won');
add('money', '坚戈', 'tenge', 'tenge');
add('money', '瑞士法郎', 'Swiss franc', 'Swiss francs');
add('money', '澳元', 'Australian dollar', 'Australian dollars');
add('money', '加元', 'Canadian dollar', 'Canadian dollars');
add('money', '新加坡元', 'Singapore dollar', 'Singapore dollars');
add('money', '卢比', 'rupee', 'rupees');
add('money', '泰铢', 'baht', 'baht');

// 15 mu are a hectare.
add('physical', '亩', 'mu', 'mu', to(1 / 15, 'ha'));
add('physical', '公顷 hm²', 'hectare', 'hectares');
add('physical', '平方公里 平方千米 km² km2', 'square kilometre', 'square kilometres');
add('physical', '平方米 平米 m² m2', 'square metre', 'square metres');
// A jin is half a kilogram, a dan a hundred jin (State Council order of 1959).
add('physical', '斤 市斤', 'jin', 'jin', to(0.0005, 'tonnes'));
add('physical', '担 市担', 'dan', 'dan', {
  ...to(0.05, 'tonnes'),
  strict: 'arabic',
  unless: /^[当任保心负忧架]/u,
});
add('physical', '公斤 千克 kg', 'kilogram', 'kilograms');
add('physical', '克', 'gram', 'grams', { strict: 'arabic', unless: /^[服拉里州]/u });
add('physical', '毫克 mg', 'milligram', 'milligrams');
add('physical', '微克 μg', 'microgram', 'micrograms');
add('physical', '吨 公吨 t', 'tonne', 'tonnes');
add('physical', '吨标准煤 吨标煤', 'tonne of standard coal', 'tonnes of standard coal');
add('physical', '吨油当量', 'tonne of oil equivalent', 'tonnes of oil equivalent');
add('physical', '千瓦时 千瓦小时 kWh kW·h', 'kWh', 'kWh', to(1e-6, 'GWh'));
add('physical', '兆瓦时 MWh', 'kWh', 'kWh', { factor: 1e3, ...to(1e-6, 'GWh') });
add('physical', '吉瓦时 GWh', 'kWh', 'kWh', { factor: 1e6, ...to(1e-6, 'GWh') });
add('physical', '千瓦 kW', 'kW', 'kW', to(1e-6, 'GW'));
add('physical', '兆瓦 MW', 'kW', 'kW', { factor: 1e3, ...to(1e-6, 'GW') });
add('physical', '吉瓦 GW', 'kW', 'kW', { factor: 1e6, ...to(1e-6, 'GW') });
add('physical', '瓦 W', 'watt', 'watts', { unless: /^[斯房砾特解楞良]/u });
add('physical', '千伏 kV', 'kV', 'kV');
add('physical', '伏', 'volt', 'volts', { strict: 'arabic', unless: /^[击]/u });
add('physical', '度电', 'kWh', 'kWh', to(1e-6, 'GWh'));
add('physical', '度', 'kWh', 'kWh', { ...to(1e-6, 'GWh'), strict: 'scaled', unless: /^[假过]/u });
add('physical', '摄氏度 ℃ °C', '°C', '°C');
add('physical', '立方米 m³ m3', 'cubic metre', 'cubic metres');
add('physical', '方', 'cubic metre', 'cubic metres', {
  strict: 'scaled',
  unless: /^[面案式向位针言法便可才]/u,
});
add('physical', '方水 方气', 'cubic metre', 'cubic metres', { strict: 'arabic' });
add('physical', '升', 'litre', 'litres', { strict: 'arabic', unless: /^[级至到格学高温值]/u });
add('physical', '毫升 mL', 'millilitre', 'millilitres');
add('physical', '桶', 'barrel', 'barrels');
add('physical', '公里 千米 km', 'kilometre', 'kilometres');
add('physical', '延米 米 m', 'metre', 'metres', { unless: /^[粉饭线业面粒]/u });
add('physical', '厘米 公分 cm', 'centimetre', 'centimetres');
add('physical', '毫米 mm', 'millimetre', 'millimetres');
add('physical', '微米 μm', 'micrometre', 'micrometres');
add('physical', '纳米 nm', 'nanometre', 'nanometres');
add('physical', '海里', 'nautical mile', 'nautical miles', to(1.852, 'km'));
add('physical', '英里', 'mile', 'miles', to(1.609344, 'km'));
add('physical', '华里 里', 'li', 'li', { ...to(0.5, 'km'), strict: 'arabic', unless: /^[程面头]/u });
add('physical', '标箱 标准箱 TEU 个标箱 个标准箱 国际标准箱', 'TEU', 'TEU');
add('physical', '吨公里', 'tonne-kilometre', 'tonne-kilometres');
add('physical', '人公里', 'passenger-kilometre', 'passenger-kilometres');
add('physical', '载重吨', 'deadweight tonne', 'deadweight tonnes');
add('physical', '总吨', 'gross ton', 'gross tons');

add('ratio', '%', '%', '%');
add('ratio', '‰', '‰', '‰');
add('ratio', '个百分点 百分点', 'percentage point', 'percentage points');
add('ratio', '个基点 基点 BP bp 个BP 个bp', 'basis point', 'basis points');
add('ratio', '倍', 'times', 'times', { unless: /^[增感加受]/u });
// 八成五 is 85 %, see the tenths in quantity.ts; 七成|三农资金 could be either, and is left.
add('ratio', '成', '%', '%', {
  factor: 10,
  unless:
    /^(?:[一二三四五六七八九](?!$|[，。、；）),;以左上的至到—]|提高|[升降])|[为立长果员功本熟就绩效套品都人分群份交年语片色活型因])/u,
});

const AFTER_YEAR = /^(?:级|代|度|份|货|轻|龄|画|检|报|会|底|初|末|终|中[，。]|均|月)/u;
add('time', '年', 'year', 'years', { unless: AFTER_YEAR });
add('time', '个月 个自然月', 'month', 'months', { unless: /^亮/u });
add('time', '个季度', 'quarter', 'quarters');
add('time', '个世纪', 'century', 'centuries');
add('time', '周 个星期 星期', 'week', 'weeks', {
  strict: 'arabic',
  unless: /^[年边期密岁刊报一二三四五六日围]/u,
});
add('time', '天 昼夜', 'day', 'days', { unless: /^[然津山地空气下府河王文]/u });
add('time', '日', 'day', 'days', { unless: /^(?!(?:以|之)?内|以上)/u });
add('time', '个工作日 工作日', 'working day', 'working days');
add('time', '个交易日', 'trading day', 'trading days');
add('time', '个自然日', 'calendar day', 'calendar days');
add('time', '小时 个小时 h', 'hour', 'hours');
add('time', '学时 个学时 课时', 'class hour', 'class hours');
add('time', '分钟', 'minute', 'minutes');
add('time', '秒 秒钟', 'second', 'seconds', { unless: /^[级杀批]/u });
add('time', '周岁 岁', 'year old', 'years old', { unless: /^[末月首]/u });

for (const { forms, one, many, unless, strict } of COUNTERS) {
  add('count', forms, one, many, {
    ...(unless === undefined ? {} : { unless }),
    ...(strict === undefined ? {} : { strict }),
  });
}

const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((form) => form.length));
const FIRST_UNITS = new Set([...UNITS.keys()].map((form) => form.charCodeAt(0)));
const LATIN = /^[A-Za-z0-9]/u;

/** The unit that stands at a place of a folded text, the longest that fits; a space may stand before a Latin one. */
export function unitAt(text: string, at: number): UnitMatch | null {
  const start = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  if (!FIRST_UNITS.has(text.charCodeAt(start))) return null;
  for (let length = Math.min(LONGEST_UNIT, text.length - start); length > 0; length--) {
    const form = text.slice(start, start + length);
    const unit = UNITS.get(form);
    if (unit === undefined) continue;
    const after = text.slice(start + length, start + length + 3);
    if (unit.unless?.test(after) || (LATIN.test(form) && LATIN.test(after))) continue;
    return { unit, end: start + length };
  }
  return null;
}
