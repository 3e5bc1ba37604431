import Papa from 'papaparse';

/** Signs that make a spreadsheet take a cell for a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows for spreadsheets, with the byte order mark that lets them read UTF-8. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe, which spreadsheets show as text.
 *
 * @param columns the header, and what is written below it in this order
 */
export function writeCells<T extends Readonly<Record<string, string>>>(
  rows: readonly T[],
  columns: readonly (keyof T & string)[],
  separator: ',' | '\t',
): string {
  const data = rows.map((row) => columns.map((column) => neutral(row[column] ?? '')));
  return `\ufeff${Papa.unparse({ fields: [...columns], data }, { delimiter: separator, newline: '\r\n' })}\r\n`;
}

/** Reads rows of cells separated by commas, semicolons or tabs, whichever it is; empty rows are left out. */
export function readCells(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  return data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
}

function neutral(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
