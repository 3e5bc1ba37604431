/**
 * npm run glossary:agree -- FILE.jsonl
 *
 * Compares the glossary with renderings from elsewhere, one `{ "zh": "…", "en": ["…"] }` per line: how many of the terms
 * it has, how often its renderings are among theirs after reducing articles, number and order of words. Prints the
 * disagreements and the missing terms.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readGlossary } from '../../build/glossary';
import { type Comparison, compareWithEvidence } from '../../build/glossary/agreement';
import { GLOSSARY_FOLDER } from './folder';

const evidenceSchema = v.object({ zh: v.string(), en: v.array(v.string()) });

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name a file: npm run glossary:agree -- FILE.jsonl');

const evidence = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => v.parse(evidenceSchema, JSON.parse(line)));
const comparisons = compareWithEvidence(readGlossary(GLOSSARY_FOLDER).entries, evidence);

function having(outcome: Comparison['outcome']): Comparison[] {
  return comparisons.filter((comparison) => comparison.outcome === outcome);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

console.log('Different:');
for (const { evidence: piece, ours } of having('different')) {
  console.log(`  ${piece.zh}\n    ours:   ${ours.join(' | ')}\n    theirs: ${piece.en.join(' | ')}`);
}
console.log('\nMissing:');
for (const { evidence: piece } of having('missing')) console.log(`  ${piece.zh}: ${piece.en.join(' | ')}`);

const covered = comparisons.length - having('missing').length;
const preferred = having('preferred').length;
const agreeing = preferred + having('listed').length;
console.log(`
${comparisons.length} terms, ${covered} covered (${share(covered, comparisons.length)})
of these our preferred rendering is theirs: ${preferred} (${share(preferred, covered)}), any of ours: ${agreeing} (${share(agreeing, covered)})`);
