import { KEY_BINDINGS, type KeyAction } from '../ui/keys/key-list';
import { isTyping } from './typing';

export interface KeyTarget {
  /** Whether a card is open, so that plain keys are for it. A panel in which one writes is none. */
  readonly isCard: () => boolean;
  /** @returns whether there was something to do: else the key is the page's */
  readonly act: (action: KeyAction) => boolean;
}

/** Listens for the reader's keys until `signal` aborts. Only real keystrokes, because a page could imitate others. */
export function listenForKeys({ isCard, act }: KeyTarget, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return;
      const action = event.altKey ? ALT_KEYS.get(event.code) : plainAction(event, isCard());
      if (action === undefined || (action !== 'close' && isTyping(event))) return;
      if (act(action)) claim(event);
    },
    { capture: true, signal },
  );
}

const ALT_KEYS = actionsOf('alt');
const CARD_KEYS = actionsOf('card');

function actionsOf(held: 'alt' | 'card'): ReadonlyMap<string, KeyAction> {
  const bindings = KEY_BINDINGS.filter((binding) => binding.with === held);
  return new Map(bindings.flatMap(({ keys, action }) => keys.map((key) => [key, action] as const)));
}

/** Escape closes whatever is open; the other keys are for a card. Shift only serves to type the plus sign. */
function plainAction({ key, shiftKey }: KeyboardEvent, isCard: boolean): KeyAction | undefined {
  const action = CARD_KEYS.get(key.toLowerCase());
  if (shiftKey && key !== '+') return undefined;
  return action === 'close' || isCard ? action : undefined;
}

/** The page is not to act on a key that we have acted on. */
function claim(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
