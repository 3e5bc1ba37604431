// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseCedict } from '../../../build/cedict/parse';
import { sampleHighlight } from '../../annotation/highlight.test-data';
import { savedTerm } from '../../glossary/saved-term.test-data';
import { writeAnki } from './anki';
import { writeAnnotations } from './annotations';
import { writeCedictLines } from './cedict-lines';
import { readCells, writeCells } from './cells';
import { writeHighlightTable, writeMarkdown } from './highlight-documents';
import { writeTbx } from './tbx';
import { writeOmegaT, writeTermTable } from './term-tables';
import { readWordList, wordsOf } from './word-list';
import { writeYomitan } from './yomitan';

const HOSTILE = '=HYPERLINK("http://evil.example","<b>&\t\n三")';
const terms = [
  savedTerm({
    english: ['three guarantees', '"three", basic'],
    explanation: 'The first call.',
    tags: ['public finance'],
  }),
  savedTerm({ id: 'own:1', term: '一主三辅', pinyin: 'yī zhǔ sān fǔ', english: [], note: HOSTILE }),
];

describe('tables', () => {
  test.each([',', '\t'] as const)('with %j between are read back, formulas made harmless', (separator) => {
    const text = writeTermTable(terms, separator);
    const rows = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ term: '三保', english: 'three guarantees; "three", basic' });
    expect(rows[1]?.['note']).toBe(`'${HOSTILE}`);
    expect(readCells(text)[2]?.[4]).toBe(HOSTILE);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\tx'])('%j does not run in a spreadsheet', (cell) => {
    expect(writeCells([{ cell }], ['cell'], ',')).toMatch(/\n"?'/);
  });

  test('for OmegaT have three cells a line and no term without English', () => {
    const lines = writeOmegaT(terms).trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['三保', 'three guarantees; "three", basic', 'sān bǎo · The first call.'],
    ]);
  });

  test('in CEDICT’s format are what its reader reads', () => {
    const hostile = savedTerm({ term: '绿 色/发展', pinyin: 'lǜsè fāzhǎn', english: ['green/lush growth'] });
    expect(parseCedict(writeCedictLines([...terms, hostile]))).toEqual([
      {
        traditional: '三保',
        simplified: '三保',
        pinyin: 'san1 bao3',
        definitions: ['three guarantees', '"three", basic'],
      },
      {
        traditional: '绿色/发展',
        simplified: '绿色/发展',
        pinyin: 'lu:4 se4 fa1 zhan3',
        definitions: ['green or lush growth'],
      },
    ]);
  });

  test('of highlights hold quote and note', () => {
    const [, row] = readCells(
      writeHighlightTable([sampleHighlight({ note: 'Ask, "please"', tags: ['=1+1', '财政'] })]),
    );
    expect(row?.slice(0, 4)).toEqual(['三保', 'Ask, "please"', 'yellow', '=1+1; 财政']);
  });
});

test('TBX is XML whose terms are what was written', () => {
  const document = new DOMParser().parseFromString(
    writeTbx(terms).replace(/<!DOCTYPE[^>]*>/, ''),
    'text/xml',
  );
  expect([...document.querySelectorAll('term')].map(({ textContent }) => textContent)).toEqual([
    '三保',
    'three guarantees',
    '"three", basic',
    '一主三辅',
  ]);
  expect([...document.querySelectorAll('note')].at(-1)?.textContent).toBe(HOSTILE);
});

test('a Yomitan dictionary has an index and its terms', () => {
  const files = unzipSync(writeYomitan(terms, '2026-11-24'));
  const read = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  expect(read('index.json')).toMatchObject({ format: 3, revision: '2026-11-24' });
  expect(read('term_bank_1.json')[0]).toEqual([
    '三保',
    'sān bǎo',
    '',
    '',
    0,
    ['three guarantees; "three", basic', 'The first call.'],
    1,
    '',
  ]);
});

test('a file for Anki has one line a term with all columns, and no markup of strangers', () => {
  const lines = writeAnki(terms).replace(/\n$/, '').split('\n');
  const header = lines.filter((line) => line.startsWith('#'));
  const rows = lines.slice(header.length).map((line) => line.split('\t'));
  expect(header).toContain('#tags column:8');
  expect(rows.map((row) => row.length)).toEqual([8, 8]);
  expect(rows[0]?.[7]).toBe('public_finance');
  expect(rows[1]?.[6]).toContain('&lt;b&gt;');
});

test('annotations follow the Web Annotation model', () => {
  const { type, total, first } = JSON.parse(
    writeAnnotations([sampleHighlight({ note: 'Why?', tags: ['财政'] })]),
  );
  expect([type, total]).toEqual(['AnnotationCollection', 1]);
  expect(first.items[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', value: 'Why?' },
      { purpose: 'classifying' },
      { purpose: 'tagging', value: '财政' },
    ],
    target: {
      source: 'https://gov.example/report',
      selector: [
        { type: 'TextQuoteSelector', exact: '三保' },
        { type: 'TextPositionSelector', start: 2 },
      ],
    },
  });
});

test('Markdown shows signs as they are and groups by page', () => {
  const text = writeMarkdown([
    sampleHighlight({ note: '*not bold*' }),
    sampleHighlight({ id: 'b', note: '- no list' }),
  ]);
  expect(text.match(/^## /gm)).toHaveLength(1);
  expect(text).toContain('\\*not bold\\*');
  expect(text).toContain('\\- no list');
});

describe('a word list', () => {
  test.each([
    [
      'of Zhongwen',
      '三保\t三保\tsān bǎo\tthree guarantees\n绿证\t綠證\tlǜzhèng\tgreen certificate',
      ['term', 'ignore', 'pinyin', 'english'],
    ],
    ['of Pleco', '//Reports\n绿证[綠證]\tlv4zheng4\tgreen certificate', ['term', 'pinyin', 'english']],
    ['with a header', 'term,english\n三保,three guarantees\n绿证,green certificate', ['term', 'english']],
    ['of plain words', '三保\n绿证\n', ['term']],
  ])('%s is understood', (_what, text, fields) => {
    const list = readWordList(text);
    expect(list.fields).toEqual(fields);
    const words = wordsOf(list, list.fields);
    expect(words.at(-1)).toMatchObject({ term: '绿证' });
    if (fields.includes('english')) expect(words.at(-1)?.english).toEqual(['green certificate']);
  });

  test('without Chinese is refused', () => {
    expect(() => readWordList('a,b\nc,d')).toThrow('no Chinese words');
  });
});
