/** Parameters that name a campaign, a click or a share, never a document. */
const TRACKING = /^(utm_.*|spm|fbclid|gclid|msclkid|yclid|mc_[ce]id|isappinstalled)$/i;

/**
 * The name under which a page's highlights are kept: the visited address with http and https as one, without
 * tracking parameters, with the others sorted, and without a fragment unless the fragment is a route
 * (`#!…`, `#/…`). Two visits to one document give one name; two documents never share one.
 *
 * @param address the visited address
 * @returns null where the address names no document that could be found again (about:, data:, blob:)
 */
export function pageIdentity(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  const query = new URLSearchParams(kept).toString();
  const route = /^#[!/]/.test(url.hash) ? url.hash : '';
  const place = url.protocol === 'file:' ? `file://${url.pathname}` : `//${url.host}${url.pathname}`;
  return place + (query === '' ? '' : `?${query}`) + route;
}

/** The site that a decision "always" or "never on this site" is about: the host, with its port. */
export function siteIdentity(address: string): string | null {
  const page = pageIdentity(address);
  if (page === null) return null;
  return page.startsWith('file://') ? 'file://' : page.slice(2).split('/', 1)[0] || null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
