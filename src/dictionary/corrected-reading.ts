import { type FoldedText, toFoldedSpan } from '../language/fold';
import type { Span } from '../language/span';
import { isRead, ranked } from './rank';
import type { Entries, TextWord } from './text-words';

const CAPITAL = /^\p{Lu}/u;

/**
 * Words read as the dictionary reads them, where whoever read the text has a reading that the dictionary does not know
 * for the word: readers by rule and by model say 种植 zhǒngzhí, 心脏 xīnzāng. Which of several readings is meant stays
 * their business, and so does a word that the dictionary does not have.
 *
 * @param known stretches that the policy glossary reads, which knows better
 */
export function correctedReadings(
  folded: FoldedText,
  words: readonly TextWord[],
  entries: Entries,
  known: readonly Span[],
): TextWord[] {
  return words.map((word) => {
    if (known.some(({ start, end }) => start <= word.start && word.end <= end)) return word;
    const { start, end } = toFoldedSpan(folded, word.start, word.end);
    const key = folded.text.slice(start, end);
    const candidates = Object.hasOwn(entries, key) ? (entries[key] ?? []) : [];
    const matching = candidates.filter((entry) => isRead(entry, word.pinyin));
    if (matching.some(({ pinyin }) => !CAPITAL.test(pinyin))) return word;
    // Read as names alone are: with their capitals.
    const [first] = matching.length > 0 ? matching : ranked(candidates, key, null);
    return first === undefined ? word : { ...word, pinyin: first.pinyin, syllables: first.syllables };
  });
}
