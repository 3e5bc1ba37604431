import type { Field } from '../../exchange/formats/word-list';
import { ArchivePreview, type ArchivePreviewProps } from './ArchivePreview';
import { WordListPreview, type WordListPreviewProps } from './WordListPreview';

export interface ImportsViewProps {
  readonly summary: ArchivePreviewProps['summary'] | null;
  readonly list: WordListPreviewProps['list'] | null;
  /** What was done last. */
  readonly said: string | null;
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
  readonly onFields: (fields: readonly Field[]) => void;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

/** Choosing a file, seeing what it would do, taking it in. */
export function ImportsView(props: ImportsViewProps) {
  const { summary, list, said, problem, onFile, onFields, onTakeIn, onCancel } = props;
  return (
    <>
      <p class="hint">
        A .json file of Jiedu, or a list of words: saved words of Zhongwen, flashcards of Pleco, a table,
        plain text. Nothing changes before you have seen what would.
      </p>
      <label class="file">
        <span class="visually-hidden">File to import</span>
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt,.u8"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            currentTarget.value = '';
          }}
        />
      </label>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {said !== null && <p role="status">{said}</p>}
      {summary !== null && <ArchivePreview summary={summary} />}
      {list !== null && <WordListPreview list={list} onFields={onFields} />}
      {(summary !== null || list !== null) && (
        <p class="actions">
          <button type="button" class="primary" onClick={onTakeIn}>
            Import
          </button>
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </p>
      )}
    </>
  );
}
