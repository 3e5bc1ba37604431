/**
 * Converters from PDF, and pdf.js for its text layer, put each printed line into an element of its own. Such
 * lines belong together, other blocks do not, and nothing in the mark-up says which is which. These rules ask
 * for every sign of a wrapped line and leave the blocks apart where one is missing: a term missed at a line's
 * end is a smaller fault than a term read across two paragraphs.
 */

const LINE_TAGS = new Set(['p', 'div', 'span']);

/** A line shorter than this ended because its writer ended it: a heading, a name, a date. */
const FULL_LINE = 8;

const ENDS_OPEN = /[\p{Script=Han}\p{Script=Latin}\p{Nd}]\s*$/u;
const STARTS_OPEN = /^[ \t\r\n\f]*[\p{Script=Han}\p{Script=Latin}\p{Nd}]/u;

/** 一、 第三章 1. 2、 — what begins so begins something. */
const ENUMERATOR =
  /^\s*(?:[一二三四五六七八九十百]+、|第[一二三四五六七八九十百\d]+[章节条编部]|\d{1,2}[.．、](?!\d))/u;

/** Whether `next` stands directly after `previous` as an element of the same kind. */
export function areLineSiblings(previous: Element, next: Element): boolean {
  const tag = next.localName;
  if (!LINE_TAGS.has(tag) || previous.localName !== tag || previousBesideBreaks(next) !== previous)
    return false;
  const style = getComputedStyle(next);
  // A first-line indent is how a Chinese page marks a paragraph.
  if (!/^-?0?(?:px|%)?$/.test(style.textIndent)) return false;
  if (previous.className === next.className) return true;
  // pdf2htmlEX places each line with classes for its coordinates; the first class names the kind.
  return style.position === 'absolute' && previous.classList[0] === next.classList[0];
}

/** Whether both stand on one printed line: pdf.js cuts a line where the font changes, and ends it with `<br>`. */
export function areOnOneLine(next: Element): boolean {
  return next.localName === 'span' && getComputedStyle(next).position === 'absolute';
}

/**
 * Whether text that follows a line continues it.
 * @param line what stands between the last break and the end of the line before
 * @param next the text that follows, as its node has it
 * @param sameLine both stand on one printed line, so that its length says nothing
 */
export function continuesLine(line: string, next: string, sameLine: boolean): boolean {
  if (!ENDS_OPEN.test(line.slice(-64)) || !STARTS_OPEN.test(next)) return false;
  return sameLine || (line.trim().length >= FULL_LINE && !ENUMERATOR.test(next));
}

function previousBesideBreaks(element: Element): Element | null {
  let sibling = element.previousElementSibling;
  while (sibling !== null && sibling.localName === 'br') sibling = sibling.previousElementSibling;
  return sibling;
}
