import { withToneMarks } from './pinyin';

/** A word that an entry speaks of. */
export interface WordReference {
  readonly simplified: string;
  readonly traditional: string;
  /** As CC-CEDICT has it, with tone numbers; null where it gives none. */
  readonly pinyin: string | null;
}

/** 個|个[ge4], 法人[fa3 ren2], 三保太監|三保太监: Chinese, its simplified form if it has another, its reading. */
const REFERENCE =
  /([^\s|[\]()",;/]*\p{Script=Han}[^\s|[\]()",;/]*)(?:\|([^\s|[\]()",;/]+))?(?:\[([^\]]+)\])?/u;
const REFERENCES = new RegExp(REFERENCE, 'gu');
/** Taiwan pr. [yi4]: a reading without its word. */
const READING = /\[([a-z][a-z: ]*[1-5][^\]]*)\]/gi;

/** What sends a reader from an entry to another one: `see 法人`, `old variant of 廚|厨`. */
const POINTER = new RegExp(
  `^((?:\\([^)]*\\) ?)?(?:see(?: also)?|also written|used in|same as|abbr\\. for|(?:[a-zA-Z]+ )?(?:variant|form) of|(?:[a-zA-Z]+ )?equivalent of)) ${REFERENCE.source}`,
  'u',
);

/** The words that a stretch of an entry names, in their order. */
export function referencesIn(definition: string): WordReference[] {
  return [...definition.matchAll(REFERENCES)].map((match) => wordOf(match[1], match[2], match[3]));
}

/** Where a definition sends its reader, and in which words; null where it defines by itself. */
export function pointerOf(definition: string): { relation: string; word: WordReference } | null {
  const match = POINTER.exec(definition);
  return match === null ? null : { relation: match[1] ?? '', word: wordOf(match[2], match[3], match[4]) };
}

/** A definition as a reader wants it: simplified characters, then the reading with tone marks. */
export function readable(definition: string): string {
  return definition
    .replace(REFERENCES, (_, written: string, simplified?: string, pinyin?: string) =>
      pinyin === undefined ? (simplified ?? written) : `${simplified ?? written} (${withToneMarks(pinyin)})`,
    )
    .replace(READING, (_, pinyin: string) => withToneMarks(pinyin));
}

function wordOf(written = '', simplified = written, pinyin?: string): WordReference {
  return { simplified, traditional: written, pinyin: pinyin ?? null };
}
