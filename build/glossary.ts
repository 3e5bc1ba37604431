/**
 * The glossary at build time: theme files in, what ships out. `compileGlossary(readGlossary(directory))` is all that a
 * build needs; the rules that go beyond form are in glossary/check.ts.
 */
import type { Glossary } from './glossary/compile';
import { GlossaryError } from './glossary/problem';
import { readGlossaryFolder } from './glossary/read';

export { compileGlossary, type Glossary } from './glossary/compile';

/**
 * Reads and validates all theme files of a folder, and its sources.yaml.
 *
 * @throws GlossaryError listing every entry that is not of the schema, with file, line and what to do.
 */
export function readGlossary(directory: string): Glossary {
  const { entries, sources, problems } = readGlossaryFolder(directory);
  if (problems.length > 0) throw new GlossaryError(problems);
  return { entries: entries.map(({ entry }) => entry), sources };
}
