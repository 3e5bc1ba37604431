/**
 * npm run glossary:check [-- --errors] [FOLDER]
 *
 * Checks the theme files of a folder (assets/glossary by default) against the schema and the rules of
 * docs/glossary-guide.md. Prints what it finds by file; `--errors` leaves the warnings out. Exits with 1 on errors.
 */
import { parseArgs } from 'node:util';
import { checkGlossary } from '../../build/glossary/check';
import { formatProblem, groupByFile } from '../../build/glossary/problem';
import { readRareReadings } from '../../build/glossary/rare-reading';
import { readGlossaryFolder } from '../../build/glossary/read';
import { GLOSSARY_FOLDER } from './folder';

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const directory = positionals[0] ?? GLOSSARY_FOLDER;

const folder = readGlossaryFolder(directory);
const problems = checkGlossary(folder, readRareReadings(directory));
const errors = problems.filter(({ severity }) => severity === 'error');

for (const [file, group] of groupByFile(values.errors ? errors : problems)) {
  console.log(`\n${file}`);
  for (const problem of group) console.log(`  ${formatProblem(problem)}`);
}
console.log(
  `\n${folder.entries.length} entries in ${folder.themes.length} files: ` +
    `${errors.length} errors, ${problems.length - errors.length} warnings`,
);
if (errors.length > 0) process.exitCode = 1;
