const EXPORTS = [
  ['json', 'Everything', 'One .json file, nothing left out: the one to move with, or to keep.'],
  ['csv', 'Glossary, CSV', 'For spreadsheets.'],
  ['tsv', 'Glossary, TSV', 'The same with tabs.'],
  ['omegat', 'Glossary for OmegaT', 'Put it into the project’s glossary folder.'],
  ['tbx', 'Glossary, TBX-Basic', 'For the term bases of translation tools.'],
  ['anki', 'Glossary for Anki', 'In Anki: File, Import.'],
  ['cedict', 'Glossary, CEDICT lines', 'For readers that take CC-CEDICT’s format.'],
  ['yomitan', 'Glossary for Yomitan', 'In Yomitan: Dictionaries, Import.'],
  ['markdown', 'Highlights, Markdown', 'To read: by page, with notes.'],
  ['highlights-csv', 'Highlights, CSV', 'For spreadsheets.'],
  ['annotations', 'Highlights, W3C annotations', 'For tools that read the Web Annotation model.'],
] as const;

export type ExportName = (typeof EXPORTS)[number][0];

export interface ExportsViewProps {
  readonly problem: string | null;
  readonly onExport: (name: ExportName) => void;
}

/** The forms in which everything can leave. */
export function ExportsView({ problem, onExport }: ExportsViewProps) {
  return (
    <>
      <ul class="exports">
        {EXPORTS.map(([name, label, hint]) => (
          <li key={name}>
            <button type="button" class={name === 'json' ? 'primary' : ''} onClick={() => onExport(name)}>
              {label}
            </button>
            <span class="hint">{hint}</span>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
