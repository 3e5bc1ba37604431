import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { numberedSyllable } from '../../src/language/reading/numbered-syllable';

/** A phrase, a place in it and how the character there is read: its tone as a number. */
export interface ReadPhrase {
  readonly text: string;
  readonly at: number;
  readonly reading: string;
}

/**
 * Reads one part of the phrases, tests/readings/*.yaml: by character, by reading; 【】 marks the one that is meant
 * where a phrase has the character twice.
 *
 * @throws SyntaxError naming a phrase without its character
 */
export function readPhrases(part: 'work' | 'scored'): ReadPhrase[] {
  const file = readFileSync(new URL(`./${part}.yaml`, import.meta.url), 'utf8');
  const characters: Record<string, Record<string, string[]>> = parse(file);
  return Object.entries(characters).flatMap(([character, readings]) =>
    Object.entries(readings).flatMap(([reading, phrases]) =>
      phrases.map((phrase) => ({ ...placed(phrase, character), reading: numberedSyllable(reading) })),
    ),
  );
}

function placed(phrase: string, character: string): Pick<ReadPhrase, 'text' | 'at'> {
  const marked = phrase.indexOf('【');
  const text = phrase.replace(/[【】]/gu, '');
  const at = marked < 0 ? text.indexOf(character) : marked;
  if (text.charAt(at) !== character) throw new SyntaxError(`“${phrase}” has no ${character}.`);
  return { text, at };
}
