import { writeFileSync } from 'node:fs';

/** A table from one character to another, and the words that go above it in the generated file. */
export interface CharacterTable {
  readonly constant: string;
  /** Where the data comes from, under which licence, and which command wrote it. */
  readonly origin: readonly string[];
  readonly pairs: ReadonlyMap<string, string>;
}

/**
 * Writes a table as a module of two strings of equal length: character i of `from` folds to character i of
 * `to`. Sorted by code point, which is stable under regeneration and compresses best.
 */
export function writeCharacterTable(path: URL, table: CharacterTable): void {
  const keys = [...table.pairs.keys()].sort();
  const values = keys.map((key) => table.pairs.get(key) ?? key);
  const comment = table.origin.map((line) => ` * ${line}`).join('\n');
  writeFileSync(
    path,
    `/**\n${comment}\n */\nexport const ${table.constant} = {\n  from: '${keys.join('')}',\n  to: '${values.join('')}',\n};\n`,
  );
  process.stdout.write(`${keys.length} characters → ${path.pathname.split('/').at(-1)}\n`);
}
