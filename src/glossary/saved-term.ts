import * as v from 'valibot';
import { memorySchema } from '../review/memory';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const time = v.pipe(v.number(), v.finite());

/** Limits of what a reader writes, in UTF-16 units: far beyond use, short of what would choke a list. */
export const TERM_LIMIT = 200;
const RENDERING_LIMIT = 500;
const NOTE_LIMIT = 20_000;

export const tagSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

/** What a reader may write into an entry. */
export const writtenFieldsSchema = v.object({
  pinyin: text(1_000),
  /** The preferred rendering first; empty: none was written (yet). */
  english: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(RENDERING_LIMIT))),
    v.maxLength(40),
  ),
  explanation: text(NOTE_LIMIT),
  note: text(NOTE_LIMIT),
  tags: v.pipe(v.array(tagSchema), v.maxLength(50)),
});

/**
 * A term in the reader's own glossary. What the card said is copied, so that the glossary reads the same after
 * an update of the built-in entries, and so that the reader can write something else. Times are ms since the epoch.
 */
export const savedTermSchema = v.object({
  /** The id of the built-in entry, or `own:` with a UUID for an entry of the reader's own. */
  id: text(300),
  term: v.pipe(v.string(), v.minLength(1), v.maxLength(TERM_LIMIT)),
  ...writtenFieldsSchema.entries,
  /** The form in which it was met: a variant, or the term itself. */
  met: text(TERM_LIMIT),
  /** The sentence that the reader met it in, in the page's own characters; may be empty. */
  sentence: text(2_000),
  url: text(8_000),
  title: text(2_000),
  /** null: it was never reviewed. */
  memory: v.nullable(memorySchema),
  savedAt: time,
  updatedAt: time,
  /** When the reader took it out again; kept so that this can be undone. 0: it is in the glossary. */
  removedAt: time,
});

export type SavedTerm = v.InferOutput<typeof savedTermSchema>;
export type WrittenFields = v.InferOutput<typeof writtenFieldsSchema>;

/** A change of some of them. */
export const writtenChangeSchema = v.partial(writtenFieldsSchema);
export type WrittenChange = v.InferOutput<typeof writtenChangeSchema>;

/** What the ids of the reader's own entries begin with; no built-in term begins so. */
export const OWN_PREFIX = 'own:';

/** Whether an entry was made by the reader and is no built-in one. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN_PREFIX);
}

/** An id for a new entry of the reader's own. */
export function ownId(uuid: string): string {
  return OWN_PREFIX + uuid;
}

/** What a reader said of a built-in entry: `known` takes its underline away, `hidden` its card as well. */
export const STANDINGS = ['known', 'hidden'] as const;

export const standingSchema = v.object({
  id: text(300),
  standing: v.picklist(STANDINGS),
  at: time,
});

export type Standing = v.InferOutput<typeof standingSchema>;
