import { fold } from '../../language/fold';
import { ExchangeError } from '../exchange-error';
import { readCells } from './cells';
import type { ListedWord } from './listed-word';

/** What a column of a word list can hold. */
export const FIELDS = ['term', 'pinyin', 'english', 'note', 'ignore'] as const;
export type Field = (typeof FIELDS)[number];

/** A word list from another tool, before the reader has said what its columns hold. */
export interface WordList {
  readonly rows: readonly (readonly string[])[];
  /** A guess for each column. */
  readonly fields: readonly Field[];
}

/** Rows that are accepted: more than any list that a person made. */
const ROW_LIMIT = 100_000;

/** How many rows a column is judged by. */
const SAMPLE = 50;

const HAN = /\p{Script=Han}/u;

/**
 * Reads a list of words of unknown origin: the saved list of Zhongwen (simplified, traditional, pinyin, definition),
 * flashcards of Pleco (with `//` category lines and `simplified[traditional]`), a table with commas or tabs, or plain
 * words one a line.
 *
 * @throws ExchangeError where there is no Chinese in it
 */
export function readWordList(text: string): WordList {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(\/\/|#)/.test(line));
  const rows = readCells(lines.join('\n'));
  if (rows.length > ROW_LIMIT)
    throw new ExchangeError(`The list has more than ${ROW_LIMIT} rows. Divide it and import the parts.`);
  if (!rows.some((row) => row.some((cell) => HAN.test(cell)))) {
    throw new ExchangeError(
      'There are no Chinese words in this file. It should have one word a line, or a table with a column of words.',
    );
  }
  const width = Math.max(...rows.map((row) => row.length));
  return { rows, fields: guessFields(rows, width) };
}

/** The words of a list by what its columns hold; rows without a Chinese word (a header, say) are left out. */
export function wordsOf({ rows }: WordList, fields: readonly Field[]): ListedWord[] {
  const cells = (row: readonly string[], field: Field) =>
    row.filter((cell, column) => fields[column] === field && cell.trim() !== '').map((cell) => cell.trim());
  return rows.flatMap((row) => {
    const [written = ''] = cells(row, 'term');
    const term = (written.split(/[[(（\s]/, 1)[0] ?? '').trim();
    if (!HAN.test(term)) return [];
    return [
      {
        term,
        pinyin: cells(row, 'pinyin').join(' '),
        english: cells(row, 'english').flatMap((cell) =>
          cell.split(/\s*[;/]\s*/).filter((part) => part !== ''),
        ),
        note: cells(row, 'note').join('\n'),
      },
    ];
  });
}

/** The first column of Chinese is the term; a second one that folds to the same is its traditional form. */
function guessFields(rows: readonly (readonly string[])[], width: number): Field[] {
  const sample = rows.slice(0, SAMPLE);
  const fields: Field[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    fields.push(guessField(cells, fields, sample, column));
  }
  return fields;
}

function guessField(
  cells: readonly string[],
  before: readonly Field[],
  rows: readonly (readonly string[])[],
  column: number,
): Field {
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(1, cells.length);
  if (share((cell) => HAN.test(cell)) > 0.5) {
    const term = before.indexOf('term');
    if (term === -1) return 'term';
    const isOtherScript = rows.every((row) => fold(row[column] ?? '').text === fold(row[term] ?? '').text);
    return isOtherScript ? 'ignore' : 'note';
  }
  if (share(looksLikePinyin) > 0.5 && !before.includes('pinyin')) return 'pinyin';
  if (share((cell) => /[a-z]/i.test(cell)) > 0.5) return before.includes('english') ? 'note' : 'english';
  return 'ignore';
}

/** Letters with tone marks, or syllables that end in the number of a tone. */
function looksLikePinyin(cell: string): boolean {
  const text = cell.normalize('NFD').toLowerCase();
  return /^[a-z:'’·\s\d\p{M},-]+$/u.test(text) && /\p{M}|[a-z:][1-5](?=[\s'’a-z,-]|$)/u.test(text);
}
