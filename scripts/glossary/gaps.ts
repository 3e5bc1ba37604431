/**
 * npm run glossary:gaps -- [--min N] [--top N] FILE…
 *
 * Lists the strings that texts repeat like terms and that the glossary does not have, the likeliest first: candidates
 * for new entries. `--min` is the least number of occurrences (3), `--top` how many to print (100).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGlossary } from '../../build/glossary';
import { recurringStrings } from '../../build/glossary/recurring';
import { GLOSSARY_FOLDER } from './folder';

const { values, positionals } = parseArgs({
  options: { min: { type: 'string', default: '3' }, top: { type: 'string', default: '100' } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('Name a text: npm run glossary:gaps -- FILE…');

// A page's end is no place for a term to run across.
const text = positionals.map((path) => readFileSync(path, 'utf8')).join('\u2029');
const forms = readGlossary(GLOSSARY_FOLDER).entries.flatMap(({ term, variants = [] }) => [term, ...variants]);
// One long string of all forms: what is in it is a term or a part of one.
const known = forms.join('\n');
const gaps = recurringStrings(text, { minFrequency: Number(values.min), maxLength: 10 }).filter(
  (string) => !known.includes(string.text),
);

for (const { text: string, frequency, freedom, cohesion, score } of gaps.slice(0, Number(values.top))) {
  const measures = [score, freedom, cohesion].map((measure) => measure.toFixed(1)).join('\t');
  console.log(`${frequency}\t${measures}\t${string}`);
}
console.log(`\n${gaps.length} recurring strings without an entry (occurrences, score, freedom, cohesion)`);
