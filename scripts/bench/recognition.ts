/**
 * Measures term recognition: characters per millisecond of folding, matching and boundary resolution beside one plain
 * `charCodeAt` pass over the same string in the same run, and what index and lexicon cost in time and memory.
 *
 *     npx tsx scripts/bench/recognition.ts [TEXT]
 *
 * The text is that of a file, over and over, or made of the sentences of the boundary traps, which are denser in terms
 * and in contested ends than any page. The terms are those of the built-in glossary, and as many made-up ones as are
 * wanting to 3,000.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileGlossary, readGlossary } from '../../build/glossary';
import { createRecogniser } from '../../src/glossary/recognise';
import { compileTermIndex } from '../../src/glossary/term-index';
import { fold } from '../../src/language/fold';
import { Lexicon } from '../../src/language/segmentation/lexicon';
import { PACKED_LEXICON } from '../../src/language/segmentation/lexicon.generated';
import { readTraps } from '../../tests/traps/traps';

const CHARACTERS = 500_000;
const RUNS = 15;
const TERMS = 3000;
/** What recognition may cost, in plain passes over the text; and in megabytes. */
const LIMITS = { match: 6, recognise: 40, memory: 6 };

const traps = [...readTraps('work'), ...readTraps('scored')];
const glossary = compileGlossary(
  readGlossary(fileURLToPath(new URL('../../assets/glossary', import.meta.url))),
);
const terms = padded(glossary.terms);

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

console.log(
  `${text.length} characters, ${occurrences} occurrences marked of ${terms.length} terms, ` +
    `${Math.max(0, terms.length - glossary.terms.length)} of them made up`,
);
for (const { name, time } of passes) {
  console.log(
    `${name.padEnd(27)}${time.toFixed(2).padStart(8)} ms${(text.length / time).toFixed(0).padStart(9)} characters/ms` +
      `${(time / plain).toFixed(1).padStart(7)} ×`,
  );
}
console.log(`(may cost: match ${LIMITS.match} ×, all ${LIMITS.recognise} ×)`);
console.log(`lexicon: ${lexiconTime.toFixed(1)} ms to load, ${megabytes(lexicon.byteLength)}`);
console.log(`index:   ${indexTime.toFixed(1)} ms to compile, ${megabytes(index.byteLength)}`);

console.log(
  `both and all they hold, as the heap has grown: ${megabytes(heapOf(() => loaded()))} (may be ${LIMITS.memory} MB)`,
);

/** What the reader keeps in memory: the terms as they come from the bundle, and the recogniser. */
function loaded() {
  const shipped: typeof terms = JSON.parse(JSON.stringify(terms));
  const made = createRecogniser(shipped, new Lexicon(PACKED_LEXICON));
  // What is worked out when it is first needed is there as well.
  made.recognise(text.slice(0, CHARACTERS / 10));
  return { shipped, made };
}

/** By how many bytes the heap and the buffers are larger while the result is held. */
function heapOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const held = [make()];
  const after = used();
  return held.length > 0 ? after - before : 0;
}

/** Adds terms that begin as one term does and end as another, which is as hard on the index as real ones. */
function padded(real: typeof glossary.terms) {
  const made = new Set<string>();
  const forms = real.flatMap((term) => term.forms).filter((form) => form.length >= 4);
  for (let i = 0; real.length + made.size < TERMS; i++) {
    const first = forms[i % forms.length] ?? '';
    const second = forms[(7 * i + 1) % forms.length] ?? '';
    made.add(first.slice(0, 2) + second.slice(-2));
  }
  return [...real, ...[...made].map((form) => ({ id: form, forms: [form], category: 'concept' as const }))];
}

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
