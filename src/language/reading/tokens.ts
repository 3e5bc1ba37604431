import type { Span } from '../span';

/** A stretch of a folded text that is read in one way. */
export interface Token extends Span {
  readonly kind: 'han' | 'year' | 'quantity' | 'latin';
}

/**
 * Runs of Chinese; letters with the digits that belong to them (5G, PM2.5, G30); numbers. A year has four digits
 * before 年, or before a dash and such a year.
 */
const TOKENS =
  /(?<han>\p{Script=Han}+)|(?<latin>\d*(?:\.\d+)?\p{Script=Latin}[\p{Script=Latin}\d.+&/-]*)|(?<year>\d{4}(?=年(?!期)|[-—–~至到]+\d{4}年))|(?<quantity>\d+(?:,\d{3})*(?:\.\d+)?[%‰]?)/gu;

/** What of a text is read, in its order, without what is set apart. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(TOKENS)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: kindOf(match.groups ?? {}),
  }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups['han'] !== undefined) return 'han';
  if (groups['latin'] !== undefined) return 'latin';
  return groups['year'] === undefined ? 'quantity' : 'year';
}
