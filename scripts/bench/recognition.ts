/**
 * Measures term recognition: characters per millisecond of folding, matching and boundary resolution beside one plain
 * `charCodeAt` pass over the same string in the same run, and what index and lexicon cost in time and memory.
 *
 *     npx tsx scripts/bench/recognition.ts [TEXT]
 *
 * The text is that of a file, over and over, or made of the sentences of the boundary traps, which are denser in terms
 * and in contested ends than any page. The terms are those of the built-in glossary.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileGlossary, readGlossary } from '../../build/glossary';
import { createRecogniser } from '../../src/glossary/recognise';
import { compileTermIndex } from '../../src/glossary/term-index';
import { fold } from '../../src/language/fold';
import { Lexicon } from '../../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../../src/language/segmentation/lexicon.generated';
import { readTraps } from '../../tests/traps/traps';

const CHARACTERS = 500_000;
const RUNS = 15;
/** What recognition may cost, in plain passes over the text. */
const LIMITS = { match: 6, recognise: 40 };

const traps = [...readTraps('work'), ...readTraps('scored')];
const glossary = compileGlossary(
  readGlossary(fileURLToPath(new URL('../../assets/glossary', import.meta.url))),
);
const { terms } = glossary;

const lexiconTime = fastest(() => new Lexicon(PACKED_LEXICON));
const lexicon = new Lexicon(PACKED_LEXICON);
const indexTime = fastest(() => compileTermIndex(terms));
const index = compileTermIndex(terms);
const recogniser = createRecogniser(terms, lexicon);

const text = sample();
const folded = fold(text).text;
const occurrences = recogniser.recognise(text).length;

const plain = fastest(() => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
});
const passes = [
  { name: 'plain charCodeAt pass', time: plain },
  { name: 'fold', time: fastest(() => fold(text)) },
  { name: 'match', time: fastest(() => index.scan(folded, 0, folded.length)) },
  { name: 'fold + match + boundaries', time: fastest(() => recogniser.recognise(text)) },
];

console.log(`${text.length} characters, ${terms.length} terms, ${occurrences} occurrences marked`);
for (const { name, time } of passes) {
  console.log(
    `${name.padEnd(27)}${time.toFixed(2).padStart(8)} ms${(text.length / time).toFixed(0).padStart(9)} characters/ms` +
      `${(time / plain).toFixed(1).padStart(7)} ×`,
  );
}
console.log(`(may cost: match ${LIMITS.match} ×, all ${LIMITS.recognise} ×)`);
console.log(`lexicon: ${lexiconTime.toFixed(1)} ms to load, ${megabytes(lexicon.byteLength)}`);
console.log(`index:   ${indexTime.toFixed(1)} ms to compile, ${megabytes(index.byteLength)}`);

function sample(): string {
  const path = process.argv[2];
  const sentences = path === undefined ? traps.map(({ sentence }) => sentence) : [readFileSync(path, 'utf8')];
  let made = '';
  for (let i = 0; made.length < CHARACTERS; i = (i + 1) % sentences.length) made += sentences[i];
  // Joined of many pieces, a string is a tree of them until it is flattened, which would be measured too.
  return Buffer.from(made.slice(0, CHARACTERS), 'utf16le').toString('utf16le');
}

function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const begin = performance.now();
    work();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
