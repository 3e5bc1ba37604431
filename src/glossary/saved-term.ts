import * as v from 'valibot';

/**
 * A term in the reader's own glossary. What the card said is copied, so that the glossary reads the same after
 * an update of the built-in entries; `id` leads back to the built-in entry. Times are ms since the epoch.
 */
export const savedTermSchema = v.object({
  id: v.string(),
  term: v.string(),
  pinyin: v.string(),
  english: v.array(v.string()),
  explanation: v.string(),
  /** The sentence that the reader met it in, in the page's own characters; may be empty. */
  sentence: v.string(),
  url: v.string(),
  title: v.string(),
  savedAt: v.number(),
  /** When the reader took it out again; kept so that this can be undone. 0: it is in the glossary. */
  removedAt: v.number(),
});

export type SavedTerm = v.InferOutput<typeof savedTermSchema>;
