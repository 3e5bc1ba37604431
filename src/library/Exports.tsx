import { useState } from 'preact/hooks';
import { readArchive } from '../exchange/archive';
import { writeAnki } from '../exchange/formats/anki';
import { writeAnnotations } from '../exchange/formats/annotations';
import { writeCedictLines } from '../exchange/formats/cedict-lines';
import { writeHighlightTable, writeMarkdown } from '../exchange/formats/highlight-documents';
import { writeTbx } from '../exchange/formats/tbx';
import { writeOmegaT, writeTermTable } from '../exchange/formats/term-tables';
import { writeYomitan } from '../exchange/formats/yomitan';
import { ask } from '../messages/client';
import { type ExportName, ExportsView } from '../ui/library/ExportsView';
import { offerFile } from './offer-file';
import { problemOf } from './problem';

/** Writes what the reader made in one of the forms, and offers it as a file. */
export function Exports() {
  const [problem, setProblem] = useState<string | null>(null);
  const write = async (name: ExportName) => {
    try {
      const day = new Date().toISOString().slice(0, 10);
      const { ending, content } = contentOf(name, await ask('archive.write', {}), day);
      offerFile(`jiedu-${day}${ending}`, content);
      setProblem(null);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return <ExportsView problem={problem} onExport={(name) => void write(name)} />;
}

/** The file of an export; rows in the bin are part of the lossless form alone. */
function contentOf(
  name: ExportName,
  text: string,
  day: string,
): { ending: string; content: string | Uint8Array } {
  const { archive } = readArchive(text);
  const terms = archive.terms.filter(({ removedAt }) => removedAt === 0);
  const highlights = archive.highlights.filter(({ removedAt }) => removedAt === 0);
  switch (name) {
    case 'json':
      return { ending: '.json', content: text };
    case 'csv':
      return { ending: '-glossary.csv', content: writeTermTable(terms, ',') };
    case 'tsv':
      return { ending: '-glossary.tsv', content: writeTermTable(terms, '\t') };
    case 'omegat':
      return { ending: '-omegat.txt', content: writeOmegaT(terms) };
    case 'tbx':
      return { ending: '-glossary.tbx', content: writeTbx(terms) };
    case 'anki':
      return { ending: '-anki.txt', content: writeAnki(terms) };
    case 'cedict':
      return { ending: '-cedict.u8', content: writeCedictLines(terms) };
    case 'yomitan':
      return { ending: '-yomitan.zip', content: writeYomitan(terms, day) };
    case 'markdown':
      return { ending: '-highlights.md', content: writeMarkdown(highlights) };
    case 'highlights-csv':
      return { ending: '-highlights.csv', content: writeHighlightTable(highlights) };
    case 'annotations':
      return { ending: '-annotations.json', content: writeAnnotations(highlights) };
  }
}
