import * as v from 'valibot';
import { tagSchema } from '../glossary/saved-term';
import { highlightSelectorSchema } from './selector';

/** Names, not values: the palette of each theme gives the names their colours. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** Longest note that is accepted, in UTF-16 units: a page of text with room to spare. */
export const NOTE_LIMIT = 20_000;

/** Most tags of one highlight. */
export const TAG_LIMIT = 50;

export const noteSchema = v.pipe(v.string(), v.maxLength(NOTE_LIMIT));

export const tagsSchema = v.pipe(v.array(tagSchema), v.maxLength(TAG_LIMIT));

/** One passage that the reader marked, with a note that may be empty. Times are ms since the epoch. */
export const highlightSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Identity of the page, see page-identity.ts: highlights are found again by it. */
  page: v.string(),
  /** The address as it was visited, for the way back. */
  url: v.string(),
  title: v.string(),
  selector: highlightSelectorSchema,
  note: noteSchema,
  colour: v.picklist(COLOURS),
  /** Absent in files of Jiedu 0.1, which had none. */
  tags: v.optional(tagsSchema, []),
  createdAt: v.number(),
  updatedAt: v.number(),
  /** When it was put into the bin, from which it can be restored for 30 days. 0: it stands. */
  removedAt: v.number(),
});

export type Highlight = v.InferOutput<typeof highlightSchema>;
