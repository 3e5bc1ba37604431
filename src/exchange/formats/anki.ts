import type { SavedTerm } from '../../glossary/saved-term';
import { escapeXml } from './xml';

const COLUMNS = ['Term', 'Pinyin', 'English', 'Explanation', 'Sentence', 'Source', 'Note', 'Tags'];

/**
 * The glossary as a text file that Anki imports into fields of the same names (Anki manual, Text Files: file
 * headers). The first field identifies a note, so that importing again updates it. Fields are HTML: markup in them is
 * written as text.
 */
export function writeAnki(terms: readonly SavedTerm[]): string {
  const header = [
    '#separator:Tab',
    '#html:true',
    '#deck:Jiedu',
    `#columns:${COLUMNS.join('\t')}`,
    `#tags column:${COLUMNS.length}`,
  ];
  const rows = terms.map((term) => {
    const link = /^https?:/.test(term.url)
      ? `<a href="${escapeXml(term.url)}">${escapeXml(term.title || term.url)}</a>`
      : escapeXml(term.title);
    const fields = [term.term, term.pinyin, term.english.join('; '), term.explanation, term.sentence];
    return [
      ...fields.map(field),
      link.replace(/\s+/g, ' '),
      field(term.note),
      term.tags.map((tag) => tag.replace(/\s+/g, '_')).join(' '),
    ].join('\t');
  });
  return `${[...header, ...rows].join('\n')}\n`;
}

/** A field that begins with a number sign would be read as a comment. */
function field(text: string): string {
  return escapeXml(text).replace(/\t/g, ' ').replace(/\r?\n/g, '<br>').replace(/^#/, '&#35;');
}
