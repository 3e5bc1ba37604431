import { toSourceSpan } from '../language/fold';
import type { Change } from './anchor-result';
import { anchoringText } from './anchoring-text';

/** What is one thing to a reader: 5.2% became 5.3%, not 2 became 3. */
const ATOM = /[\p{Nd}\p{Script=Latin}.,%]/u;

/**
 * The words of a passage that changed, as written: from the first difference to the last, with the figure or
 * the Latin word whole in which it lies. Differences of typesetting and script are none.
 */
export function changeBetween(before: string, after: string): Change {
  const [a, b] = [anchoringText(before), anchoringText(after)];
  let start = 0;
  while (start < a.text.length && start < b.text.length && a.text[start] === b.text[start]) start += 1;
  let tail = 0;
  const most = Math.min(a.text.length, b.text.length) - start;
  while (tail < most && a.text.at(-1 - tail) === b.text.at(-1 - tail)) tail += 1;
  while (start > 0 && ATOM.test(a.text.charAt(start - 1))) start -= 1;
  while (tail > 0 && ATOM.test(a.text.charAt(a.text.length - tail))) tail -= 1;
  const [old, now] = [
    toSourceSpan(a, start, a.text.length - tail),
    toSourceSpan(b, start, b.text.length - tail),
  ];
  return { before: before.slice(old.start, old.end), after: after.slice(now.start, now.end) };
}
