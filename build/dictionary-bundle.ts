import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCedict } from './cedict/parse';
import { packDictionary } from './dictionary/pack';
import { buildReadings } from './readings/pack';

/** The file of the dictionary in the built extension. Not `.json`: AMO refuses JSON of this size. */
const DICTIONARY_FILE = 'cc-cedict.bin';
const READINGS_FILE = 'cc-cedict-readings.txt';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A file that WXT copies into the built extension; what is binary cannot be handed over as text. */
interface CopiedFile {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

/** CC-CEDICT, packed, its readings apart, and its notice, which has to go where it goes: for WXT's `build:publicAssets` hook. */
export function dictionaryAssets(): CopiedFile[] {
  const cache = pathOf('node_modules/.cache/jiedu/');
  mkdirSync(cache, { recursive: true });
  const entries = readCedict();
  writeFileSync(cache + DICTIONARY_FILE, packDictionary(entries));
  writeFileSync(cache + READINGS_FILE, buildReadings(entries));
  return [
    { relativeDest: DICTIONARY_FILE, absoluteSrc: cache + DICTIONARY_FILE },
    { relativeDest: READINGS_FILE, absoluteSrc: cache + READINGS_FILE },
    { relativeDest: 'cc-cedict.md', absoluteSrc: pathOf('assets/licences/cc-cedict.md') },
  ];
}
