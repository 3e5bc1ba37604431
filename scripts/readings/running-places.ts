import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Sample } from '../register/corpus';

/** A character of running text; the text itself stays in the corpus. */
export interface RunningPlace {
  /** Of the text in the corpus. */
  readonly id: string;
  /** UTF-16 offset of the character in the text. */
  readonly at: number;
  readonly character: string;
  /** Of what stands around the character: it tells when a corpus has changed. */
  readonly hash: string;
}

/** A place with the reading that is right there: its tone as a number (`zhong4`, `lv4`, `de5`). */
export interface LabelledPlace extends RunningPlace {
  readonly reading: string;
}

/** The parts of the gold set: single errors are shown of the part to work with only. */
export const RUNNING_PARTS = ['work', 'scored'] as const;

export type RunningPart = (typeof RUNNING_PARTS)[number];

const HEADER = ['id', 'offset', 'character', 'reading', 'hash'].join('\t');
/** Characters on each side that the hash is made of. */
const AROUND = 4;
const HASH_LENGTH = 8;

/** The file of a part. */
export function runningFile(part: RunningPart): URL {
  return new URL(`../../tests/readings/running/${part}.tsv`, import.meta.url);
}

/** The place of a character in a text of the corpus. */
export function runningPlace({ id, text }: Sample, at: number): RunningPlace {
  return { id, at, character: text.charAt(at), hash: hashAround(text, at) };
}

function hashAround(text: string, at: number): string {
  const around = text.slice(Math.max(0, at - AROUND), at + 1 + AROUND);
  return createHash('sha256').update(around).digest('hex').slice(0, HASH_LENGTH);
}

/** The gold set as it is written to a file. */
export function writeRunningPlaces(places: readonly LabelledPlace[]): string {
  const rows = places.map(({ id, at, character, reading, hash }) =>
    [id, at, character, reading, hash].join('\t'),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/**
 * Reads a part of the gold set; empty where there is none yet.
 *
 * @throws SyntaxError naming a row that is not one
 */
export function readRunningPlaces(part: RunningPart): LabelledPlace[] {
  const file = runningFile(part);
  if (!existsSync(file)) return [];
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row, index) => {
    const [id = '', offset = '', character = '', reading = '', hash = ''] = row.split('\t');
    if (!/^\d+$/u.test(offset) || !/^[a-zv]+[1-5]$/u.test(reading) || hash === '')
      throw new SyntaxError(`${part}.tsv:${index + 2}: “${row}” is not a place with its reading.`);
    return { id, at: Number(offset), character, reading, hash };
  });
}

/** Whether the corpus still has the same characters there. */
export function isUnchanged({ at, hash }: RunningPlace, text: string): boolean {
  return hashAround(text, at) === hash;
}
