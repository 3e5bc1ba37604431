import type { Span } from '../language/span';

const OPENING = '“‘「『〝《';
const CLOSING = '”’」』〞》';

/**
 * Quotation marks are transparent to matching, so an occurrence may hold one of a pair: of “三北”工程 the fold
 * finds 三北”工程. Takes in the other one where it stands right beside; what is quoted as a whole stays without.
 */
export function withWholeQuotation(source: string, { start, end }: Span): Span {
  let depth = 0;
  let unopened = 0;
  for (let at = start; at < end; at += 1) {
    const unit = source.charAt(at);
    if (OPENING.includes(unit)) depth += 1;
    else if (CLOSING.includes(unit) && depth > 0) depth -= 1;
    else if (CLOSING.includes(unit)) unopened += 1;
  }
  const opens = unopened > 0 && start > 0 && OPENING.includes(source.charAt(start - 1));
  const closes = depth > 0 && end < source.length && CLOSING.includes(source.charAt(end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
