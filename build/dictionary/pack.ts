import { defaultsOf, writeDefaults } from '../../src/dictionary/character-defaults';
import type { DictionaryEntry } from '../../src/dictionary/entry';
import { keyOf } from '../../src/dictionary/key';
import { LAYOUT } from '../../src/dictionary/packed-dictionary';
import { writeRow } from '../../src/dictionary/packed-row';

/** Packs the dictionary into one file; see packed-dictionary.ts. The same entries always make the same bytes. */
export function packDictionary(entries: readonly DictionaryEntry[]): Uint8Array<ArrayBuffer> {
  const defaults = defaultsOf(entries);
  const rows = keyed(entries);
  const heads: string[] = [];
  const blocks: string[] = [];
  for (let first = 0; first < rows.length; first += LAYOUT.rowsPerBlock) {
    let previous = '';
    const lines = rows.slice(first, first + LAYOUT.rowsPerBlock).map(({ key, entry }) => {
      const line = writeRow(key, previous, entry, defaults);
      previous = key;
      return line;
    });
    heads.push(rows[first]?.key ?? '');
    blocks.push(lines.join('\n'));
  }
  return assemble(heads.join('\n'), writeDefaults(defaults), blocks);
}

/** The entries under each of their keys, sorted; those of one key stay in the order of the dictionary. */
function keyed(entries: readonly DictionaryEntry[]): { key: string; entry: DictionaryEntry }[] {
  return entries
    .flatMap((entry) => {
      const keys = new Set([keyOf(entry.simplified), keyOf(entry.traditional)]);
      return [...keys].map((key) => ({ key, entry }));
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function assemble(heads: string, defaults: string, blocks: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = [heads, defaults, ...blocks].map((part) => new TextEncoder().encode(part));
  const [headsLength = 0, defaultsLength = 0, ...blockLengths] = parts.map(({ length }) => length);
  const offsets = [0];
  for (const length of blockLengths) offsets.push((offsets.at(-1) ?? 0) + length);
  const numbers = Uint32Array.from([blocks.length, headsLength, defaultsLength, ...offsets]);
  const header = new Uint8Array(numbers.length * LAYOUT.bytesPerNumber);
  const view = new DataView(header.buffer);
  numbers.forEach((number, index) => {
    view.setUint32(index * LAYOUT.bytesPerNumber, number, true);
  });
  return concatenated([header, ...parts]);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
