import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, toFoldedSpan, toSourceSpan } from './fold';

describe('fold', () => {
  it.each([
    ['a hard-wrapped line', '新\n\n疆人才发展集团', '新疆人才发展集团'],
    ['a wrap with indentation', '中小金融机构改革\n　　化险', '中小金融机构改革化险'],
    ['a letter-spaced headline', '政 府 工 作 报 告', '政府工作报告'],
    ['space between Han and Latin', '开展 TIR 运输', '开展TIR运输'],
    ['space between Latin words', 'the  Belt \n and Road', 'the Belt and Road'],
    ['space beside East Asian punctuation', 'A ，B 。 C', 'A,B。C'],
    ['space at either end', '  TIR \n', 'TIR'],
    ['quotation marks', '“三北”工程、「十四五」规划、『三保』', '三北工程、十四五规划、三保'],
    ['a space beside a quotation mark', 'the “ TIR ” system', 'the TIR system'],
    ['a space and a quotation mark before Han', 'TIR “ 国际', 'TIR国际'],
    ['zero-width characters', '三\u200b保\ufeff和三\u00ad保', '三保和三保'],
    ['variation selectors', '龟\u{e0100}兹\ufe00', '龟兹'],
    ['full width', 'ＴＩＲ：１２．５％', 'TIR:12.5%'],
    ['half-width punctuation', '｢三保｣｡', '三保。'],
    ['Kangxi radicals', '⽂化⼯程⾏动', '文化工程行动'],
    ['CJK Radicals Supplement', '⻓江、⻰头、⻳兹、⺠⽣', '长江、龙头、龟兹、民生'],
    ['a radical that stands for a traditional character', '⻑江', '长江'],
    ['compatibility ideographs', '\uf9dc\uf92a', '隆浪'],
    [
      'traditional script',
      '政府工作報告：穩中求進，後續發展關於臺灣',
      '政府工作报告:稳中求进,后续发展关于台湾',
    ],
    [
      'traditional characters that simplified text has as well, by their neighbours',
      '依法徵收增值稅、免徵、特徵、曬乾、乾燥、瞭解、憑藉、夥伴、摺疊、反覆',
      '依法征收增值税、免征、特征、晒干、干燥、了解、凭借、伙伴、折叠、反复',
    ],
    ['the same across a wrap and a quotation mark', '徵\n收、“特”徵', '征收、特征'],
    ['not across a hard break', '徵\u2029收', '徵\u2029收'],
    ['units in one character', '５㎡、２０℃', '5m2、20°C'],
    ['Roman numerals', 'Ⅲ类', 'III类'],
    ['ligatures', 'ﬁscal', 'fiscal'],
  ])('folds %s', (_name, source, expected) => {
    expect(fold(source).text).toBe(expected);
  });

  it.each([
    [
      'simplified text with characters that are also traditional forms',
      '乾坤、著名、皇后、宫商角徵羽、瞭望、狼藉、慰藉、覆盖',
    ],
    ['superscripts and fractions', '10m²、½'],
    ['circled numbers', '①120'],
    ['the ellipsis', '等……'],
    ['book-title marks', '《决定》'],
    ['letter case', 'TIR tir'],
    ['characters beyond the basic plane', '𠮷野家 😀'.replace(' ', '')],
    ['a lone surrogate', '\ud840三\udc00'],
  ])('leaves %s alone', (_name, source) => {
    expect(fold(source).text).toBe(source);
  });

  it('keeps the hard break and joins nothing across it', () => {
    expect(fold('三\n\u2029\n保 A \u2029 B').text).toBe('三\u2029保A\u2029B');
  });

  it('keeps a space after an emoji and drops it after a rare Han character', () => {
    expect(fold('😀 A 𠮷 A').text).toBe('😀 A𠮷A');
  });

  it('expands more characters than the text has units', () => {
    expect(fold('㋿㍿'.repeat(500)).text).toBe('令和株式会社'.repeat(500));
  });

  it('is the identity the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the map between source and folded text', () => {
  it('spans what was dropped inside, not what stands outside', () => {
    const folded = fold('实施“三北”\n工程。');
    expect(toSourceSpan(folded, 2, 6)).toEqual({ start: 3, end: 9 });
    expect(toFoldedSpan(folded, 3, 9)).toEqual({ start: 2, end: 6 });
  });

  it('covers a whole character where the source span cuts or expands it', () => {
    const folded = fold('5㎡。');
    expect(toFoldedSpan(folded, 1, 2)).toEqual({ start: 1, end: 3 });
    expect(toSourceSpan(folded, 2, 3)).toEqual({ start: 1, end: 2 });
  });

  it('gives an empty span for one that was dropped, and for the end', () => {
    const folded = fold('中“” 国');
    expect(toFoldedSpan(folded, 1, 4)).toEqual({ start: 1, end: 1 });
    expect(toSourceSpan(folded, 2, 2)).toEqual({ start: 5, end: 5 });
  });

  it('gives each character its span: every folded unit comes from one place, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends, text: folded } = fold(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]!).toBeLessThan(ends[i]!);
          expect(ends[i]!).toBeLessThanOrEqual(text.length);
          const sameOrigin = i > 0 && starts[i] === starts[i - 1];
          if (i > 0 && !sameOrigin) expect(starts[i]!).toBeGreaterThanOrEqual(ends[i - 1]!);
        }
      }),
    );
  });
});

/** Plain simplified characters and the other ways in which a page may write them. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  长: ['⻓', '長', '⻑'],
  龙: ['⻰', '龍'],
  行: ['⾏'],
  文: ['⽂'],
  龟: ['⻳', '龜'],
  发: ['發', '髮'],
  后: ['後'],
  国: ['國'],
  隆: ['\uf9dc'],
  T: ['Ｔ'],
  '3': ['３'],
  '，': [','],
};
const NOISE = [
  '\n',
  '\n\n',
  ' ',
  '　',
  '\u00a0',
  '\r\n\t',
  '“',
  '”',
  '"',
  '「',
  '』',
  '\u200b',
  '\u00ad',
  '\u2060',
  '\ufe0f',
  '\u{e0101}',
];

const spelled = fc.constantFrom(...Object.keys(SPELLINGS), '三', '保', '工').chain((plain) =>
  fc.record({
    plain: fc.constant(plain),
    written: fc.constantFrom(plain, ...(SPELLINGS[plain] ?? [])),
    after: fc.array(fc.constantFrom(...NOISE), { maxLength: 3 }).map((noise) => noise.join('')),
  }),
);

describe('what is written with noise', () => {
  it('is found as it was meant, at the place where it was written', () => {
    fc.assert(
      fc.property(
        fc.array(spelled, { maxLength: 12 }),
        fc.array(spelled, { minLength: 1, maxLength: 8 }),
        fc.array(spelled, { maxLength: 12 }),
        (before, term, after) => {
          // Han on either side of each Latin letter, or else the space between two of them would count.
          const separated = (list: typeof term) =>
            list.flatMap((one) => [one, { plain: '与', written: '與', after: '' }]);
          const write = (list: typeof term) =>
            separated(list)
              .map((one) => one.written + one.after)
              .join('');
          const mean = (list: typeof term) =>
            separated(list)
              .map((one) => one.plain)
              .join('')
              .replaceAll('，', ',');
          const folded = fold(write(before) + write(term) + write(after));
          expect(folded.text).toBe(mean(before) + mean(term) + mean(after));

          const at = mean(before).length;
          const span = toSourceSpan(folded, at, at + mean(term).length);
          expect(span).toEqual({
            start: write(before).length,
            end: write(before).length + write(term).length,
          });
          expect(toFoldedSpan(folded, span.start, span.end)).toEqual({
            start: at,
            end: at + mean(term).length,
          });
        },
      ),
    );
  });
});
