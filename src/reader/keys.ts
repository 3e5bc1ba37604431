/** What the keyboard can do in a page that is read. docs/keys lists them for the reader. */
export interface KeyActions {
  readonly next: () => void;
  readonly previous: () => void;
  /** Writes a note on what is selected. */
  readonly note: () => void;
  /** @returns whether there was something to close */
  readonly close: () => boolean;
}

/**
 * Listens for the reader's keys until `signal` aborts. By key codes, because with Alt some layouts give other
 * characters; only real keystrokes, because a page could imitate others.
 */
export function listenForKeys(actions: KeyActions, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape' && isPlain(event)) {
        if (actions.close()) claim(event);
        return;
      }
      const action = event.altKey && !event.ctrlKey && !event.metaKey ? ALT_KEYS[event.code] : undefined;
      if (action === undefined || isTyping(event)) return;
      claim(event);
      actions[action]();
    },
    { capture: true, signal },
  );
}

const ALT_KEYS: Readonly<Record<string, 'next' | 'previous' | 'note'>> = {
  Period: 'next',
  Comma: 'previous',
  Slash: 'note',
};

/** The page is not to act on a key that we have acted on. */
function claim(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isPlain({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !shiftKey;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
