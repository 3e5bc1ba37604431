import { fold, toSourceSpan } from '../language/fold';

/** A sentence with a term taken out, wherever it stands: the stretches around it. */
export type Gap = readonly [string, string, ...string[]];

/**
 * Takes a term out of the sentence it was met in. Quotation marks around a part of it and white space within do not
 * hide it.
 *
 * @param forms the ways in which the term may be written
 * @returns null where it does not stand there
 */
export function gapIn(sentence: string, forms: readonly string[]): Gap | null {
  const folded = fold(sentence);
  const wanted = forms
    .map((form) => fold(form).text)
    .filter((form) => form !== '' && folded.text.includes(form));
  const form = wanted.sort((a, b) => b.length - a.length)[0];
  if (form === undefined) return null;
  const pieces: string[] = [];
  let from = 0;
  for (let at = folded.text.indexOf(form); at !== -1; at = folded.text.indexOf(form, at + form.length)) {
    const { start, end } = toSourceSpan(folded, at, at + form.length);
    pieces.push(sentence.slice(from, start));
    from = end;
  }
  const [first = '', ...others] = pieces;
  return [first, ...others, sentence.slice(from)] as unknown as Gap;
}
