/**
 * Copies text for the reader who has just pressed a key or a button.
 *
 * @returns whether it was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page without TLS has no clipboard of its own, and a page's policy may forbid it.
    return copyByEvent(text);
  }
}

/** The old way, by a copy event: it needs no permission, and nothing of the page is selected or changed. */
function copyByEvent(text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}
