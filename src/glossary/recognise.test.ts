import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../language/segmentation/lexicon';
import { PACKED_LEXICON } from '../language/segmentation/lexicon.generated';
import { foldedForms } from './folded-forms';
import { createRecogniser, type RecognisableTerm, type TermOccurrence } from './recognise';

const lexicon = new Lexicon(PACKED_LEXICON);

function recogniser(...terms: (string | RecognisableTerm)[]) {
  return createRecogniser(
    terms
      .map((term) => (typeof term === 'string' ? { id: term, forms: [term] } : term))
      .map((term) => ({ ...term, forms: foldedForms(term.forms) })),
    lexicon,
  );
}

/** The entries and the words that were marked, in order. */
function marked(text: string, ...terms: (string | RecognisableTerm)[]): string[] {
  return recogniser(...terms)
    .recognise(text)
    .map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('what is marked', () => {
  it('is the longest term, with those inside it as nested', () => {
    const [found, ...others] = recogniser('市场经济', '社会主义市场经济体制', '市场').recognise(
      '完善社会主义市场经济体制',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: '社会主义市场经济体制', start: 2, end: 12 });
    const nested = (one: TermOccurrence): unknown[] => one.nested.map((inner) => [inner.id, nested(inner)]);
    expect(found && nested(found)).toEqual([['市场经济', [['市场', []]]]]);
  });

  it('is in a longer one only where it is a word of it', () => {
    const [found] = recogniser('最低保障制度', '低保', '制度').recognise('健全最低保障制度');
    expect(found?.nested.map(({ id }) => id)).toEqual(['制度']);
  });

  it('is the first of two that overlap and are equally long', () => {
    expect(marked('深化改革开放发展', '改革开放', '开放发展')).toEqual(['改革开放: 改革开放']);
  });

  it('is reported at its place in the source, however it is written', () => {
    expect(marked('坚持 “ 三北 ”\n工程、三　北　工　程', '三北工程')).toEqual([
      '三北工程: 三北 ”\n工程',
      '三北工程: 三　北　工　程',
    ]);
  });

  it('goes by any of the forms of an entry', () => {
    const congress = { id: '二十大', forms: ['二十大', '党的二十大'] };
    expect(marked('党的二十大和二十大报告', congress)).toEqual(['二十大: 党的二十大', '二十大: 二十大']);
  });

  it('may be a unit of measure behind a number, in characters too', () => {
    const units = ['千瓦', '亩'].map((form) => ({ id: form, forms: [form], category: 'unit' }));
    expect(marked('四十万千瓦和三千亩，5亩', ...units)).toEqual(['千瓦: 千瓦', '亩: 亩', '亩: 亩']);
  });

  it('does not reach across punctuation or a hard break', () => {
    expect(marked('三、保，三。保，三\u2029保', '三保')).toEqual([]);
  });

  it('is in traditional script what it is in simplified', () => {
    expect(marked('政府工作報告：推動高質量發展', '政府工作报告', '高质量发展')).toEqual([
      '政府工作报告: 政府工作報告',
      '高质量发展: 高質量發展',
    ]);
  });
});

describe('sessions named in series', () => {
  const second = '二十届二中全会';
  const third = { id: '二十届三中全会', forms: ['二十届三中全会', '三中全会'] };

  it('are the sessions that the series names', () => {
    expect(marked('党的二十大和二十届二中、三中全会精神', second, third)).toEqual([
      '二十届二中全会: 二十届二中',
      '二十届三中全会: 三中全会',
    ]);
    expect(marked('自治区党委十届十二次、十三次全会', '十届十二次全会', '十届十三次全会')).toEqual([
      '十届十二次全会: 十届十二次',
      '十届十三次全会: 十三次全会',
    ]);
  });

  it('leave what stands before them and after them to the shorter terms', () => {
    const committee = { id: '自治区党委', forms: ['自治区党委', '自治区党委十届十二次'] };
    expect(marked('自治区党委十届十二次、十三次全会精神', committee, '十三次全会精神', '精神')).toEqual([
      '自治区党委: 自治区党委',
      '精神: 精神',
    ]);
  });

  it('are not marked where there is no entry for them', () => {
    expect(marked('十九届二中、三中全会', second, third)).toEqual([]);
    expect(marked('十八届三中全会以来', third)).toEqual([]);
  });

  it('are found one by one as well', () => {
    expect(marked('二十届二中全会、三中全会', second, third)).toHaveLength(2);
    expect(marked('三中全会《决定》', third)).toEqual(['二十届三中全会: 三中全会']);
  });
});

describe('senses', () => {
  const national = { id: '两会', forms: ['两会'] };
  const local = { id: '两会#provincial', forms: ['两会'], cues: ['自治区', '省'] };

  it('go by the cue that is near', () => {
    const far = '。'.repeat(300);
    expect(marked(`自治区“两会”召开${far}全国两会召开`, national, local)).toEqual([
      '两会#provincial: 两会',
      '两会#provincial: 两会',
    ]);
    const other = { id: '两会#national', forms: ['两会'], cues: ['全国'] };
    expect(marked(`自治区“两会”召开${far}全国两会召开`, other, local)).toEqual([
      '两会#provincial: 两会',
      '两会#national: 两会',
    ]);
  });

  it('fall back on the one without cues', () => {
    expect(marked('两会召开', local, national)).toEqual(['两会: 两会']);
  });
});

describe('terms that overlap', () => {
  it('do not keep each other from being marked', () => {
    expect(marked('这是在场全国人大代表关注的问题', '全国人大', '人大代表')).toHaveLength(1);
  });

  it('are chosen between by the words around, not by which is first', () => {
    const forms = ['推进祖国统一', '祖国统一大业'];
    expect(marked('坚定不移推进祖国统一大业', ...forms)).toEqual(['祖国统一大业: 祖国统一大业']);
  });
});

describe('a word that shares a part with a term', () => {
  it.each([
    ['two in one, before it', '向中西部地区倾斜', '西部地区'],
    ['a thing made of it', '安装办公共服务器两台', '公共服务'],
    ['a number that counts what follows', '将事项分为二十大类', '二十大'],
  ])('leaves no term: %s', (_what, text, term) => {
    expect(marked(text, term)).toEqual([]);
  });

  it.each([
    ['whose owner is before it', '交通运输部党组书记讲话', '党组书记'],
    ['after a determiner', '各部门要密切配合', '部门'],
    ['however rare its parts', '完善中小微企业融资服务', '中小微企业'],
    ['a numeral that no measure follows', '党的二十大擘画了蓝图', '二十大'],
  ])('or is none: %s', (_what, text, term) => {
    expect(marked(text, term)).toEqual([`${term}: ${term}`]);
  });
});

describe('slices', () => {
  const sentence = '推动高质量发展，兜牢“三保”底线，加快“十四五”规划收官。';
  const found = recogniser('高质量发展', '三保', '十四五规划');

  it('give what the whole gives, in portions', () => {
    const text = sentence.repeat(1000);
    const slices = [...found.slices(text)];
    expect(slices.length).toBeGreaterThan(5);
    expect(slices.flatMap((slice) => slice?.terms ?? [])).toEqual(found.recognise(text));
    expect(slices.flatMap((slice) => slice?.terms ?? [])).toHaveLength(3000);
  });

  it('give first what is in view, whatever is asked for in the rest', () => {
    const national = { id: 'national', forms: ['两会'] };
    const local = { id: 'local', forms: ['两会'], cues: ['省政协'] };
    const text = `${sentence.repeat(300)}两会召开。${sentence.repeat(300)}省政协。`;
    const at = text.indexOf('两会');
    const [first] = [...recogniser(national, local).slices(text, { start: at, end: at + 1 })].filter(
      (slice) => slice !== undefined,
    );
    expect(first?.start).toBeLessThanOrEqual(at);
    expect(first?.terms).toEqual([{ id: 'local', start: at, end: at + 2, nested: [] }]);
  });

  it('come to an end without any punctuation', () => {
    expect(found.recognise('三北'.repeat(20_000))).toEqual([]);
  });

  it('never overlap and stay in order', () => {
    const piece = fc.constantFrom(
      '高质量发展',
      '“三保”',
      '三',
      '保',
      '十四五',
      '”规划',
      '“',
      '\n',
      ' ',
      '。',
      '发展',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of found.recognise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
