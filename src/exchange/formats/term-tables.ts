import type { SavedTerm } from '../../glossary/saved-term';
import { writeCells } from './cells';

const COLUMNS = [
  'term',
  'pinyin',
  'english',
  'explanation',
  'note',
  'tags',
  'sentence',
  'title',
  'address',
  'saved',
] as const;

/** The glossary as a table for a spreadsheet, one term a row, renderings separated by semicolons. */
export function writeTermTable(terms: readonly SavedTerm[], separator: ',' | '\t'): string {
  const rows = terms.map((term) => ({
    term: term.term,
    pinyin: term.pinyin,
    english: term.english.join('; '),
    explanation: term.explanation,
    note: term.note,
    tags: term.tags.join(', '),
    sentence: term.sentence,
    title: term.title,
    address: term.url,
    saved: new Date(term.savedAt).toISOString(),
  }));
  return writeCells(rows, COLUMNS, separator);
}

/**
 * The glossary as OmegaT reads it: source, target and comment, separated by tabs, no header, UTF-8
 * (OmegaT manual, Glossaries). A term without English is none that a translator can use and is left out.
 */
export function writeOmegaT(terms: readonly SavedTerm[]): string {
  const cell = (text: string) => text.replace(/\s+/g, ' ').trim();
  return terms
    .filter(({ english }) => english.length > 0)
    .map(({ term, english, pinyin, explanation, note }) =>
      [term, english.join('; '), [pinyin, explanation, note].filter((part) => part !== '').join(' · ')]
        .map(cell)
        .join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
