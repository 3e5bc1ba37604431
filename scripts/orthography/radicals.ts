/**
 * Writes src/language/orthography/radicals.generated.ts: for each letter of the block CJK Radicals Supplement
 * the ideograph that looks the same. PDF files use them for ideographs, and NFKC repairs only two of them.
 *
 *     npx tsx scripts/orthography/radicals.ts EquivalentUnifiedIdeograph.txt
 *
 * The file is part of the Unicode Character Database: unicode.org/Public/UCD/latest/ucd/.
 */
import { readFileSync } from 'node:fs';
import { writeCharacterTable } from './write-table';

/** `2ED0 ; 9485` or `2EC0..2EC1 ; 8279`. */
const RANGE_AND_TARGET = /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([0-9A-F]+)/u;

const path = process.argv[2];
if (path === undefined) throw new Error('Give the path of EquivalentUnifiedIdeograph.txt');

const pairs = new Map<string, string>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [, from, to = from, equivalent] = RANGE_AND_TARGET.exec(line) ?? [];
  if (from === undefined || to === undefined || equivalent === undefined) continue;
  const first = Number.parseInt(from, 16);
  const last = Number.parseInt(to, 16);
  const target = Number.parseInt(equivalent, 16);
  for (let code = first; code <= last; code++) {
    const inSupplement = code >= 0x2e80 && code <= 0x2eff;
    if (inSupplement && target <= 0xffff) pairs.set(String.fromCharCode(code), String.fromCharCode(target));
  }
}

writeCharacterTable(new URL('../../src/language/orthography/radicals.generated.ts', import.meta.url), {
  constant: 'RADICALS',
  origin: [
    'CJK Radicals Supplement (U+2E80–2EFF) and the unified ideographs equivalent to them.',
    'From the Unicode Character Database, property Equivalent_Unified_Ideograph, Unicode License v3.',
    'Written by scripts/orthography/radicals.ts: do not edit.',
  ],
  pairs,
});
