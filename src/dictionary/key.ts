import { fold } from '../language/fold';

/**
 * The key under which a word is looked up: the word folded, so that every spelling of it, traditional, full width or
 * broken across lines, is one key. 瞭解 and 了解 share theirs; a rare form that folds to nothing else (㕑 for 厨) has
 * one of its own.
 */
export function keyOf(word: string): string {
  return fold(word).text;
}
