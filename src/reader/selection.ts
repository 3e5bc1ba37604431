/** How long a selection rests before it counts as made, in ms: it grows with every key and every move. */
const REST = 280;

/**
 * Calls `onSelect` with what the reader has selected, once the pointer is up and the selection rests; null where
 * nothing is selected any more. Until `signal` aborts.
 */
export function followSelection(
  shadowRoots: () => readonly ShadowRoot[],
  onSelect: (range: Range | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const look = () => {
    clearTimeout(timer);
    if (!isPressed) timer = setTimeout(() => onSelect(selectedRange(shadowRoots())), REST);
  };
  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('selectionchange', look, options);
  window.addEventListener(
    'pointerdown',
    () => {
      isPressed = true;
    },
    options,
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(
      type,
      () => {
        if (!isPressed) return;
        isPressed = false;
        look();
      },
      options,
    );
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** What is selected, also inside open shadow roots where the browser tells; null: nothing. */
export function selectedRange(shadowRoots: readonly ShadowRoot[]): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const composed = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] })[0];
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.collapsed ? null : range;
}
