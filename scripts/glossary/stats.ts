/**
 * npm run glossary:stats
 *
 * How large the glossary is and what it is made of: entries by file, category and scope, how many renderings have a
 * source, and the size of what ships.
 */
import { gzipSync } from 'node:zlib';
import { compileGlossary, readGlossary } from '../../build/glossary';
import { NO_SOURCE } from '../../build/glossary/compile';
import { readGlossaryFolder } from '../../build/glossary/read';
import { GLOSSARY_FOLDER } from './folder';

const located = readGlossaryFolder(GLOSSARY_FOLDER).entries;
const entries = located.map(({ entry }) => entry);

function printCounts(title: string, values: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  console.log(`\n${title}`);
  for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(6)}  ${value}`);
  }
}

function printSize(name: string, value: unknown): void {
  const json = Buffer.from(JSON.stringify(value));
  console.log(
    `${name}: ${Math.ceil(json.length / 1000)} kB, gzip ${Math.ceil(gzipSync(json).length / 1000)} kB`,
  );
}

const forms = entries.reduce((sum, { variants }) => sum + 1 + (variants?.length ?? 0), 0);
console.log(`${entries.length} entries, ${forms} written forms`);
console.log(
  `${entries.filter(({ source }) => source !== NO_SOURCE).length} with the source of the rendering`,
);
console.log(`${entries.filter(({ unsure }) => unsure !== undefined).length} with a note of doubt`);
console.log(`${entries.filter(({ sense }) => sense !== undefined).length} that are one of several senses`);
const lengths = entries.map(({ explanation }) => explanation.length).sort((a, b) => a - b);
console.log(`${lengths[Math.floor(lengths.length / 2)] ?? 0} characters in the median explanation`);

printCounts(
  'By file',
  located.map(({ file }) => file),
);
printCounts(
  'By category',
  entries.map(({ category }) => category),
);
printCounts(
  'By scope',
  entries.map(({ scope }) => scope),
);
printCounts(
  'By source',
  entries.map(({ source }) => source),
);

const { terms, cards } = compileGlossary(readGlossary(GLOSSARY_FOLDER));
console.log('\nWhat ships');
printSize('terms', terms);
printSize('cards', cards);
