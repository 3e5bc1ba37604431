export interface ArchivePreviewProps {
  readonly summary: {
    readonly tables: Readonly<
      Record<string, { readonly added: number; readonly changed: number; readonly same: number }>
    >;
    readonly refused: readonly { readonly table: string; readonly row: number; readonly reason: string }[];
  };
}

/** Refused rows that are named one by one; the others are counted. */
const NAMED = 20;

/** What a file of ours would do, table by table, and what of it cannot be taken in. */
export function ArchivePreview({ summary: { tables, refused } }: ArchivePreviewProps) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">new</th>
            <th scope="col">changed</th>
            <th scope="col">there already</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(tables).map(([name, { added, changed, same }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{added}</td>
              <td>{changed}</td>
              <td>{same}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.length > 0 && (
        <>
          <p class="error">
            {refused.length === 1 ? 'One row' : `${refused.length} rows`} cannot be taken in and will be left
            out:
          </p>
          <ul class="refused">
            {refused.slice(0, NAMED).map(({ table, row, reason }) => (
              <li key={`${table} ${row}`}>
                {table}, row {row}: {reason}
              </li>
            ))}
            {refused.length > NAMED && <li>and {refused.length - NAMED} more</li>}
          </ul>
        </>
      )}
    </>
  );
}
