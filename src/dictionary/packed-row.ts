import { type CharacterDefaults, usualForm, usualSyllables } from './character-defaults';
import type { DictionaryEntry } from './entry';

const FIELD = '\t';
/** Between two definitions, as in CC-CEDICT itself. */
const DEFINITION = '/';
/** '0': how many units a key shares with the one before is written as one printable character. */
const NOTHING_SHARED = 0x30;
const MOST_SHARED = 0x7e - NOTHING_SHARED;

/**
 * One line of the packed dictionary: how much of the key before it goes on, the rest of the key, then the simplified
 * form, the traditional form, the reading and the definitions. A form or reading that the key and its characters
 * would make one expect is left out.
 */
export function writeRow(
  key: string,
  previous: string,
  { simplified, traditional, pinyin, definitions }: DictionaryEntry,
  defaults: CharacterDefaults,
): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < previous.length && previous[shared] === key[shared]) shared++;
  // The rest is encoded as UTF-8, which has nothing for half a surrogate pair.
  if (isLowSurrogate(key.charCodeAt(shared))) shared--;
  return [
    String.fromCharCode(NOTHING_SHARED + shared) + key.slice(shared),
    simplified === key ? '' : simplified,
    traditional === usualForm(simplified, defaults) ? '' : traditional,
    withoutUsual(pinyin, simplified, defaults),
    definitions.join(DEFINITION),
  ].join(FIELD);
}

/** The key of a line, given the key of the line before it in its block (of the first line: an empty one). */
export function keyOfRow(line: string, previous: string): string {
  const shared = line.charCodeAt(0) - NOTHING_SHARED;
  return previous.slice(0, shared) + line.slice(1, line.indexOf(FIELD));
}

/** The entry of a line. */
export function readRow(key: string, line: string, defaults: CharacterDefaults): DictionaryEntry {
  const [, form = '', traditional = '', pinyin = '', definitions = ''] = line.split(FIELD);
  const simplified = form || key;
  return {
    simplified,
    traditional: traditional || (usualForm(simplified, defaults) ?? simplified),
    pinyin: withUsual(pinyin, simplified, defaults),
    definitions: definitions.split(DEFINITION),
  };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A reading without the syllables that are usual for their characters: `hang2 ` for 行业, nothing for 重点. */
function withoutUsual(pinyin: string, word: string, defaults: CharacterDefaults): string {
  const usual = usualSyllables(word, defaults);
  const syllables = pinyin.split(' ');
  if (usual === null || syllables.length !== usual.length) return pinyin;
  const unusual = syllables.map((syllable, index) => (syllable === usual[index] ? '' : syllable));
  return unusual.every((syllable) => syllable === '') ? '' : unusual.join(' ');
}

function withUsual(written: string, word: string, defaults: CharacterDefaults): string {
  const usual = usualSyllables(word, defaults);
  if (usual === null) return written;
  if (written === '') return usual.join(' ');
  return written
    .split(' ')
    .map((syllable, index) => syllable || usual[index])
    .join(' ');
}
