import { isTyping } from './typing';

/** How long the pointer rests on a term before its card opens, in ms; and on another one while one is open. */
const OPEN_AFTER = 90;
const SWITCH_AFTER = 220;

/** How long a card stays after the pointer has left the term: time to enter the card. */
const CLOSE_AFTER = 320;

/** The key that a reader holds to see the cards of plain words, where they do not open by themselves. */
const HELD = 'shiftKey';

export interface PointerActions<T> {
  /** What is under a point of the viewport; `held`: the reader holds the key that asks for plain words. */
  readonly at: (x: number, y: number, held: boolean) => T | null;
  readonly same: (a: T, b: T) => boolean;
  /** Whether an event happened in our own panel. */
  readonly inPanel: (event: Event) => boolean;
  readonly isOpen: () => boolean;
  /** Whether a click on something opens it: on a link it follows the link. */
  readonly mayPress: (what: T, event: Event) => boolean;
  /** The pointer rests on something (`pinned` false), or it was clicked or tapped. */
  readonly open: (what: T, pinned: boolean) => void;
  /** The pointer has left, or something else was clicked (`pressed`). */
  readonly close: (pressed: boolean) => void;
}

/**
 * Turns the pointer's moves into opening and closing, until `signal` aborts. A pressed button means that the
 * reader is selecting: nothing opens then, and nothing of the page's handling of its events is changed.
 *
 * @returns looks again where the pointer rests: something is there now that was not known before
 */
export function followPointer<T>(actions: PointerActions<T>, signal: AbortSignal): () => void {
  let frame = 0;
  let held = false;
  /** Where the pointer is; null: not over the page, or over the panel. */
  let place: { readonly x: number; readonly y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: T | null = null;
  let awaited: T | null | undefined;

  const wait = (what: T | null, ms: number, act: () => void) => {
    if (awaited !== undefined && isSame(awaited, what, actions.same)) return;
    stopWaiting();
    awaited = what;
    timer = setTimeout(() => {
      awaited = undefined;
      act();
    }, ms);
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    awaited = undefined;
  };
  const look = () => {
    if (place === null) return;
    const what = actions.at(place.x, place.y, held);
    if (!actions.isOpen()) shown = null;
    if (what !== null && shown !== null && actions.same(what, shown)) {
      stopWaiting();
    } else if (what !== null) {
      wait(what, actions.isOpen() ? SWITCH_AFTER : OPEN_AFTER, () => {
        actions.open(what, false);
        shown = what;
      });
    } else if (actions.isOpen()) {
      wait(null, CLOSE_AFTER, () => actions.close(false));
    } else {
      stopWaiting();
    }
  };

  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'pointermove',
    (event) => {
      cancelAnimationFrame(frame);
      if (event.buttons !== 0 || event.pointerType === 'touch' || actions.inPanel(event)) {
        place = null;
        stopWaiting();
        return;
      }
      held = event[HELD];
      place = { x: event.clientX, y: event.clientY };
      frame = requestAnimationFrame(look);
    },
    options,
  );
  for (const type of ['keydown', 'keyup'] as const) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || event[HELD] === held || isTyping(event)) return;
        held = event[HELD];
        look();
      },
      options,
    );
  }
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      cancelAnimationFrame(frame);
      place = null;
      if (actions.isOpen()) wait(null, CLOSE_AFTER, () => actions.close(false));
      else stopWaiting();
    },
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      stopWaiting();
      if (!actions.inPanel(event)) actions.close(true);
    },
    options,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || actions.inPanel(event)) return;
      // A drag that selects ends in a click as well.
      if (document.getSelection()?.isCollapsed === false) return;
      const what = actions.at(event.clientX, event.clientY, event[HELD]);
      if (what === null || !actions.mayPress(what, event)) return;
      actions.open(what, true);
      shown = what;
    },
    options,
  );
  signal.addEventListener('abort', stopWaiting, { once: true });
  return look;
}

function isSame<T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean {
  return a === null || b === null ? a === b : same(a, b);
}
