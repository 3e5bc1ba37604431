import type { Highlight } from '../../annotation/highlight';
import { writeCells } from './cells';

/** Highlights to read: by page, each a quotation with its note below. */
export function writeMarkdown(highlights: readonly Highlight[]): string {
  const pages = [...new Set(highlights.map(({ page }) => page))];
  return pages.map((name) => sectionOf(highlights.filter(({ page }) => page === name))).join('\n');
}

function sectionOf(highlights: readonly Highlight[]): string {
  const [first] = highlights;
  if (first === undefined) return '';
  const { title, url } = first;
  const passages = highlights.map(({ selector, note, tags, createdAt }) => {
    const quote = selector.quote.exact.split(/\r?\n|\u2029/).map((line) => `> ${escapeMarkdown(line)}`);
    const date = new Date(createdAt).toISOString().slice(0, 10);
    return `${quote.join('\n')}\n\n${note === '' ? '' : `${escapeMarkdown(note)}\n\n`}${[date, ...tags.map(escapeMarkdown)].join(' · ')}\n`;
  });
  return `## ${escapeMarkdown(title || url)}\n\n<${url.replace(/[<>\s]/g, encodeURIComponent)}>\n\n${passages.join('\n')}`;
}

/** Text that reads the same in Markdown, whatever signs it holds. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1\\$2');
}

const COLUMNS = ['quote', 'note', 'colour', 'tags', 'title', 'address', 'made', 'changed'] as const;

/** Highlights as a table for a spreadsheet. */
export function writeHighlightTable(highlights: readonly Highlight[]): string {
  const rows = highlights.map(({ selector, note, colour, tags, title, url, createdAt, updatedAt }) => ({
    quote: selector.quote.exact,
    note,
    colour,
    tags: tags.join('; '),
    title,
    address: url,
    made: new Date(createdAt).toISOString(),
    changed: new Date(updatedAt).toISOString(),
  }));
  return writeCells(rows, COLUMNS, ',');
}
