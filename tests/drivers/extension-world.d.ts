import type { Browser } from 'wxt/browser';

declare global {
  /** The extension API, in functions that a driver runs in a page of the extension. */
  var browser: typeof Browser;
}
