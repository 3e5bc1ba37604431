import type { FoldedText } from '../language/fold';
import { isHan } from '../language/script';
import type { Lexicon } from '../language/segmentation/lexicon';
import { isInsideNumber } from '../language/segmentation/numerals';
import { isQuoteBefore } from '../language/separation';

/**
 * Characters beside a contested term that are looked at in any case, so that the class of the word there can speak
 * for one reading or the other.
 */
const NEIGHBOURS = 4;

/**
 * How far back the words reach that may have a say in where the term begins: to the nearest place behind its
 * neighbours that no word can cross, and never across a quotation mark or beyond Han characters.
 */
export function reachLeft(folded: FoldedText, start: number, limit: number, lexicon: Lexicon): number {
  let at = start;
  while (at > limit && goesOn(folded, at, start - at, lexicon)) at--;
  return at;
}

/** The same onwards, for where it ends. */
export function reachRight(folded: FoldedText, end: number, limit: number, lexicon: Lexicon): number {
  let at = end;
  while (at < limit && goesOn(folded, at, at - end, lexicon)) at++;
  return at;
}

function goesOn(folded: FoldedText, at: number, distance: number, lexicon: Lexicon): boolean {
  if (distance >= NEIGHBOURS) return isJoin(folded, at, lexicon);
  const { text } = folded;
  return isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at)) && !isQuoteBefore(folded, at);
}

/** Whether some word may reach across a place in the text. */
export function isJoin(folded: FoldedText, at: number, lexicon: Lexicon): boolean {
  const left = folded.text.charCodeAt(at - 1);
  const right = folded.text.charCodeAt(at);
  if (!isHan(left) || !isHan(right)) return false;
  return (lexicon.mayJoin(left, right) || isInsideNumber(left, right)) && !isQuoteBefore(folded, at);
}
