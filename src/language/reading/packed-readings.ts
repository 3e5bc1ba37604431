/**
 * The lexicon of readings as text that compresses well, in two parts: a line for each character with its usual
 * reading, then a line for each word, sorted by UTF-16 unit. A line of a word has how many units it shares with the
 * word before (one character), those that follow, and after a tab what its readings have that its characters would not
 * make one expect: by syllable, nothing for the usual one, `^` for a capital; `/` before each further reading; before all
 * of it `~` for an idiom. Written by build/readings/pack.ts.
 */
export interface ReadWordEntry {
  readonly word: string;
  /** At least one, the likeliest first. */
  readonly readings: readonly Reading[];
  /** Whether the dictionary calls it an idiom (成语). */
  readonly isIdiom: boolean;
}

/** How a word is read: a syllable for each of its UTF-16 units, and which of them have a capital when written. */
export interface Reading {
  /** In lower case with tone numbers: `zhong4`, `lv4`, `de5`, `r5`. */
  readonly syllables: readonly string[];
  /** Indices of syllables; none for a common word. */
  readonly capitals: readonly number[];
}

/** By character. */
export type UsualReadings = ReadonlyMap<string, string>;

/** '0': what a line shares with the one before is written as one printable character. */
const NOTHING_SHARED = 0x30;
const MOST_SHARED = 0x7e - NOTHING_SHARED;
const CAPITAL = '^';
const OTHER_READING = '/';
const IDIOM = '~';

/** @param words distinct, each reading with a syllable for each unit */
export function packReadings(usual: UsualReadings, words: readonly ReadWordEntry[]): string {
  let previous = '';
  const lines = [...words]
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, readings, isIdiom }) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < previous.length && previous[shared] === word[shared]) shared++;
      previous = word;
      const unusual =
        (isIdiom ? IDIOM : '') + readings.map((reading) => written(word, reading, usual)).join(OTHER_READING);
      return `${String.fromCharCode(NOTHING_SHARED + shared)}${word.slice(shared)}${unusual === '' ? '' : `\t${unusual}`}`;
    });
  const characters = [...usual].map(([character, syllable]) => character + syllable);
  return `${characters.join('\n')}\n\n${lines.join('\n')}`;
}

function written(word: string, { syllables, capitals }: Reading, usual: UsualReadings): string {
  const pieces = syllables.map(
    (syllable, index) =>
      (capitals.includes(index) ? CAPITAL : '') +
      (usual.get(word.charAt(index)) === syllable ? '' : syllable),
  );
  return pieces.every((piece) => piece === '') ? '' : pieces.join(' ').trimEnd();
}

/** What {@link packReadings} wrote; readings stay written until they are asked for. */
export interface UnpackedReadings {
  readonly usual: UsualReadings;
  /** In sorted order. */
  readonly words: readonly string[];
  /** What is unusual in the readings of the word with the same index. */
  readonly unusual: readonly string[];
}

export function unpackReadings(packed: string): UnpackedReadings {
  const border = packed.indexOf('\n\n');
  const usual = new Map(
    packed
      .slice(0, border)
      .split('\n')
      .map((line) => [line.charAt(0), line.slice(1)]),
  );
  const words: string[] = [];
  const unusual: string[] = [];
  let previous = '';
  for (const line of packed.slice(border + 2).split('\n')) {
    const tab = line.indexOf('\t');
    const end = tab < 0 ? line.length : tab;
    previous = previous.slice(0, line.charCodeAt(0) - NOTHING_SHARED) + line.slice(1, end);
    words.push(previous);
    unusual.push(tab < 0 ? '' : line.slice(tab + 1));
  }
  return { usual, words, unusual };
}

/** Reads what a line has of a word's readings. */
export function readReadings(word: string, unusual: string, usual: UsualReadings): Reading[] {
  const readings = isIdiomLine(unusual) ? unusual.slice(IDIOM.length) : unusual;
  return readings.split(OTHER_READING).map((one) => readReading(word, one, usual));
}

/** Whether what a line has of a word's readings says that it is an idiom. */
export function isIdiomLine(unusual: string): boolean {
  return unusual.startsWith(IDIOM);
}

function readReading(word: string, unusual: string, usual: UsualReadings): Reading {
  const pieces = unusual.split(' ');
  const syllables: string[] = [];
  const capitals: number[] = [];
  for (let index = 0; index < word.length; index++) {
    const piece = pieces[index] ?? '';
    const isCapital = piece.startsWith(CAPITAL);
    if (isCapital) capitals.push(index);
    syllables.push((isCapital ? piece.slice(1) : piece) || (usual.get(word.charAt(index)) ?? ''));
  }
  return { syllables, capitals };
}
