/** What a page says of its publication; empty where it does not. */
export interface PagePublication {
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/**
 * Names of `<meta>` elements, the best first. The first ones are those that the rules for government sites ask for
 * (政府网站发展指引, 国办发〔2017〕47号, annex 网页标签规范); then Open Graph and what news sites use.
 */
const TITLE = ['ArticleTitle', 'og:title'];
const ISSUER = ['ContentSource', 'publisher', 'SiteName', 'og:site_name', 'author'];
const PUBLISHED = ['PubDate', 'article:published_time', 'publishdate', 'pubdate'];

const DAY = /(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})/;

/** What the page's own mark-up says of its title, who issued it and when. */
export function publicationOf(page: Document): PagePublication {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[name][content], meta[property][content]')) {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    const content = element.getAttribute('content')?.trim() ?? '';
    if (content !== '' && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name.toLowerCase())).find((value) => value !== undefined) ?? '';
  const [, year, month = '', day = ''] = DAY.exec(first(PUBLISHED)) ?? [];
  return {
    title: first(TITLE) || page.title.trim(),
    issuer: first(ISSUER),
    published: year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  };
}
