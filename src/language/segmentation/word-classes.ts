/** The classes of words that are told apart, each once for words of one character and once for longer ones. */
export const WORD_CLASSES = [
  'noun',
  'name',
  'time',
  'place',
  'verb',
  'verbalNoun',
  'adjective',
  'attribute',
  'adverb',
  'numeral',
  'measure',
  'pronoun',
  'preposition',
  'conjunction',
  'particle',
  'suffix',
] as const;

/** The class of words of which nothing is known, punctuation and Latin: it goes with every neighbour. */
export const OTHER_CLASS = 0;
export const CLASS_COUNT = 2 * WORD_CLASSES.length + 1;
/** A number in Chinese numerals goes with its neighbours as 三 does, however long it is. */
export const NUMBER_CLASS = classNumber('numeral', true);

export type WordClass = (typeof WORD_CLASSES)[number];

/** The number of a class of words of one character, or of more. */
export function classNumber(name: WordClass, isSingle: boolean): number {
  return 2 * (WORD_CLASSES.indexOf(name) + 1) - (isSingle ? 1 : 0);
}
