import { type TypedPinyin, typedLetters } from '../language/typed-pinyin';
import { anchoringText } from './anchoring-text';
import type { ListedHighlight } from './listed-highlight';

/** One letter is read somewhere in every passage. */
const FEWEST_LETTERS = 2;

/** Letters that are typed for a name or a phrase; longer ones are a sentence in another language. */
const MOST_LETTERS = 60;

/** What a highlight is searched in, made once for each. */
export interface Searchable {
  readonly row: ListedHighlight;
  /** What is found by its characters or words. */
  readonly words: string;
  /** What is found by its pinyin as well. */
  readonly read: string;
}

/** Prepares a highlight to be searched: its passage, note, tags and title, each by its words and by its pinyin. */
export function searchable(row: ListedHighlight): Searchable {
  const { quote, folded, note, tags, title } = row;
  const written = [note, title, ...tags].join('\n');
  return { row, words: `${folded}\n${quote}\n${written}`.toLowerCase(), read: `${folded}\n${written}` };
}

/**
 * The test for a query: every word of it must be there, in the passage, the note, a tag or the title of the page, or
 * else the whole must be how the Chinese there is read, without tones (sanbao finds 三保). Traditional characters
 * find simplified ones in the passage. An empty query finds all.
 *
 * @param also Chinese that the query means in English: passages that hold one of these are found as well
 */
export function highlightTest(
  query: string,
  pinyin: TypedPinyin,
  also: readonly string[] = [],
): (searched: Searchable) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const forms = words.map((word) => [...new Set([word, anchoringText(word).text])].filter(Boolean));
  const letters = /\p{Script=Han}/u.test(query) ? '' : typedLetters(query);
  const isTyped = letters.length >= FEWEST_LETTERS && letters.length <= MOST_LETTERS;
  return ({ words: text, read }) =>
    forms.every((same) => same.some((form) => text.includes(form))) ||
    also.some((term) => text.includes(term)) ||
    (isTyped && pinyin.finds(read, letters));
}
