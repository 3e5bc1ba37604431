import * as v from 'valibot';
import { type Highlight, highlightSchema } from '../annotation/highlight';
import { type SavedTerm, type Standing, savedTermSchema, standingSchema } from '../glossary/saved-term';
import { type Review, reviewSchema } from '../review/review';
import { readSettings, type Settings } from '../settings/settings';
import { ExchangeError } from './exchange-error';
import { parseJson } from './json';

/** Everything that the reader made, in one value. Rows that were removed are part of it: so is the bin. */
export interface Archive {
  readonly highlights: readonly Highlight[];
  readonly terms: readonly SavedTerm[];
  readonly reviews: readonly Review[];
  readonly standings: readonly Standing[];
  /** null: the file says nothing of settings. */
  readonly settings: Settings | null;
}

/** The tables of an archive, each with what identifies a row. */
export const TABLES = ['highlights', 'terms', 'reviews', 'standings'] as const;
export type TableName = (typeof TABLES)[number];

const FORMAT = 'jiedu-archive';
const VERSION = 1;

/** Rows of one table that are accepted: ten times what a diligent reader makes in ten years. */
const ROW_LIMIT = 500_000;

/** A row of a file that cannot be taken in, and why. */
export interface RefusedRow {
  readonly table: TableName;
  /** Its place in the file's table, from 1. */
  readonly row: number;
  readonly reason: string;
}

export interface ReadArchive {
  readonly archive: Archive;
  readonly refused: readonly RefusedRow[];
}

const schemas = {
  highlights: v.pipe(
    highlightSchema,
    v.check(({ url }) => isPageAddress(url), 'the address is not one of a web page or a file'),
  ),
  terms: v.pipe(
    savedTermSchema,
    v.check(({ url }) => url === '' || isPageAddress(url), 'the address is not one of a web page or a file'),
  ),
  reviews: reviewSchema,
  standings: standingSchema,
};

/** Writes an archive as a file that {@link readArchive} reads back without loss. */
export function writeArchive(archive: Archive, exportedAt: number): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, ...archive });
}

/**
 * Reads a file that {@link writeArchive} wrote, and trusts none of it: only known fields of the right form come
 * through. A row that is not right is refused by itself and named.
 *
 * @throws ExchangeError where the text is no archive at all, or one of a later version
 */
export function readArchive(text: string): ReadArchive {
  const file = parseJson(text);
  if (!isRecord(file) || file['format'] !== FORMAT) {
    throw new ExchangeError(
      'This is not a file that Jiedu exported. Choose the .json file of an export or a backup.',
    );
  }
  if (file['version'] !== VERSION) {
    throw new ExchangeError(
      'This file was written by a later version of Jiedu. Update Jiedu, then import it again; nothing was changed.',
    );
  }
  const refused: RefusedRow[] = [];
  const rows = <T extends TableName>(table: T) => readTable(table, file[table], refused);
  const archive = {
    highlights: rows('highlights') as Highlight[],
    terms: rows('terms') as SavedTerm[],
    reviews: rows('reviews') as Review[],
    standings: rows('standings') as Standing[],
    settings: isRecord(file['settings']) ? readSettings(file['settings']) : null,
  };
  return { archive, refused };
}

function readTable(table: TableName, value: unknown, refused: RefusedRow[]): unknown[] {
  if (!Array.isArray(value)) {
    throw new ExchangeError(`The file is damaged: it has no list of ${table}. Nothing was changed.`);
  }
  if (value.length > ROW_LIMIT) {
    throw new ExchangeError(
      `The file holds more than ${ROW_LIMIT} ${table}, which no reader makes. Nothing was changed.`,
    );
  }
  const seen = new Set<string>();
  return value.flatMap((row, index) => {
    const parsed = v.safeParse(schemas[table], row);
    const reason = parsed.success
      ? seen.has(parsed.output.id) && 'it stands in the file twice'
      : `${v.getDotPath(parsed.issues[0]) ?? 'the row'}: ${parsed.issues[0].type === 'check' ? parsed.issues[0].message : 'not of the expected form'}`;
    if (reason !== false) {
      refused.push({ table, row: index + 1, reason });
      return [];
    }
    if (parsed.success) seen.add(parsed.output.id);
    return parsed.success ? [parsed.output] : [];
  });
}

/** No `javascript:`, no `data:`: an address of an imported row may become a link. */
function isPageAddress(address: string): boolean {
  return /^(https?|file):\/\//i.test(address) && URL.canParse(address);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
