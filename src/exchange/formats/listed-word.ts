import * as v from 'valibot';
import { TERM_LIMIT, writtenFieldsSchema } from '../../glossary/saved-term';

/** A word of another tool's list. */
export const listedWordSchema = v.object({
  term: v.pipe(v.string(), v.minLength(1), v.maxLength(TERM_LIMIT)),
  ...v.pick(writtenFieldsSchema, ['pinyin', 'english', 'note']).entries,
});

export type ListedWord = v.InferOutput<typeof listedWordSchema>;
