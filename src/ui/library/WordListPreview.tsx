import { FIELDS, type Field } from '../../exchange/formats/word-list';

export interface WordListPreviewProps {
  readonly list: {
    readonly fields: readonly Field[];
    readonly rows: readonly (readonly string[])[];
    /** The words that these columns give. */
    readonly words: readonly unknown[];
  };
  readonly onFields: (fields: readonly Field[]) => void;
}

const LABELS: Readonly<Record<Field, string>> = {
  term: 'Chinese',
  pinyin: 'Pinyin',
  english: 'English',
  note: 'Note',
  ignore: '—',
};

/** Rows that are shown of a list. */
const SHOWN = 8;

/** The first rows of a list, with what each column holds, which can be changed. */
export function WordListPreview({ list: { fields, rows, words }, onFields }: WordListPreviewProps) {
  return (
    <>
      <p role="status">
        {words.length === 1 ? '1 word' : `${words.length} words`}. What do the columns hold?
      </p>
      <div class="preview">
        <table>
          <thead>
            <tr>
              {fields.map((field, column) => (
                <th key={String(column)} scope="col">
                  <select
                    aria-label={`Column ${column + 1}`}
                    value={field}
                    onChange={({ currentTarget }) => {
                      const chosen = FIELDS.find((one) => one === currentTarget.value) ?? 'ignore';
                      onFields(fields.map((one, index) => (index === column ? chosen : one)));
                    }}
                  >
                    {FIELDS.map((one) => (
                      <option key={one} value={one}>
                        {LABELS[one]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, index) => (
              <tr key={String(index)}>
                {fields.map((_, column) => (
                  <td key={String(column)}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
