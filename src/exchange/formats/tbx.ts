import type { SavedTerm } from '../../glossary/saved-term';
import { escapeXml } from './xml';

/**
 * The glossary as TermBase eXchange, dialect TBX-Basic, in the form of ISO 30042:2008: the one that translators' tools
 * read (OmegaT, memoQ, Trados); few read that of 2019 yet.
 */
export function writeTbx(terms: readonly SavedTerm[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>Glossary exported from Jiedu</p></sourceDesc></fileDesc></martifHeader>
<text><body>
${terms.map(entryOf).join('\n')}
</body></text>
</martif>
`;
}

function entryOf(term: SavedTerm, index: number): string {
  const { english, pinyin, explanation, note, sentence } = term;
  const definition =
    explanation === '' ? '' : `<descrip type="definition">${escapeXml(explanation)}</descrip>`;
  const notes = [pinyin, note].filter((part) => part !== '').map((part) => `<note>${escapeXml(part)}</note>`);
  const context = sentence === '' ? '' : `<descrip type="context">${escapeXml(sentence)}</descrip>`;
  const chinese = `<langSet xml:lang="zh"><tig><term>${escapeXml(term.term)}</term>${context}${notes.join('')}</tig></langSet>`;
  const renderings = english.map((rendering) => `<tig><term>${escapeXml(rendering)}</term></tig>`).join('');
  const target = renderings === '' ? '' : `<langSet xml:lang="en">${renderings}</langSet>`;
  return `<termEntry id="t${index + 1}">${definition}${chinese}${target}</termEntry>`;
}
