import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

/** A reading that is right in a word although pinyin-pro does not list it, or does not choose it there. */
const rareReadingSchema = v.strictObject({
  character: v.pipe(v.string(), v.regex(/^\p{Script=Han}$/u)),
  reading: v.string(),
  /** Holds for terms that contain this word. */
  word: v.string(),
  /** Where the reading is recorded. */
  source: v.pipe(v.string(), v.nonEmpty()),
});

const fileSchema = v.strictObject({ readings: v.array(rareReadingSchema) });

export type RareReading = v.InferOutput<typeof rareReadingSchema>;

/** Reads rare-readings.yaml of a glossary folder. Throws when it is missing or not of the schema. */
export function readRareReadings(directory: string): RareReading[] {
  return v.parse(fileSchema, parse(readFileSync(join(directory, 'rare-readings.yaml'), 'utf8'))).readings;
}
