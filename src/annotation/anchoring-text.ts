import { type FoldedText, fold, HARD_BREAK } from '../language/fold';

/**
 * Folds a page's text for anchoring. Here a hard break is a wrap like any other: whether a page sets two
 * lines as blocks or parts them by `<br>` must not decide whether a highlight is found. Offsets of the source
 * stay what they are. Made once for all highlights of a page.
 */
export function anchoringText(text: string): FoldedText {
  return fold(text.replaceAll(HARD_BREAK, '\n'));
}
