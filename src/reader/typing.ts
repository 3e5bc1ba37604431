/**
 * Whether a key is typed where somebody writes, and is a letter there. A custom element may hide its field in a closed
 * shadow root, so it counts as one.
 */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target.localName.includes('-')) return target.localName !== 'jiedu-overlay';
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
