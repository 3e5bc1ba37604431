/** Where a passage was published, as far as its page says so. */
export interface Publication {
  readonly title: string;
  /** The body that issued the text; empty: the page does not name it. */
  readonly issuer: string;
  /** The day it was published, as `YYYY-MM-DD`; empty: the page does not name it. */
  readonly published: string;
  readonly url: string;
}

export interface Citation {
  readonly quote: string;
  /** How the quote is read; empty: it is not wanted. */
  readonly pinyin: string;
  readonly publication: Publication;
  /** The day on which the page was read, as `YYYY-MM-DD`. */
  readonly accessed: string;
}

/**
 * A passage with its source, as it is copied: the quote, its pinyin, and a line that says where it stands. Quotation
 * marks inside become single ones, as in print.
 */
export function citationText({ quote, pinyin, publication, accessed }: Citation): string {
  const { title, issuer, published, url } = publication;
  const inner = quote
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  const source = [title.trim(), issuer.trim(), published, url, `accessed ${accessed}`];
  return [`“${inner}”`, pinyin.trim(), source.filter((part) => part !== '').join(', ')]
    .filter((line) => line !== '')
    .join('\n');
}
