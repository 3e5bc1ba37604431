/** What is asked of a term, and by what. */
export const FACES = ['term', 'meaning', 'gap', 'reading'] as const;

/**
 * `term`: the term is shown, its meaning asked; `meaning`: the other way round; `gap`: the reader's own sentence
 * without the term; `reading`: the term is shown, its pinyin typed.
 */
export type Face = (typeof FACES)[number];

/**
 * Which face of a term is shown: those that the reader chose take turns, review by review.
 *
 * @param chosen at least one
 * @param possible whether this term has such a face
 * @param reviews how often it was reviewed before
 */
export function faceOf(chosen: readonly Face[], possible: (face: Face) => boolean, reviews: number): Face {
  const faces = chosen.filter(possible);
  return faces[reviews % faces.length] ?? 'term';
}
