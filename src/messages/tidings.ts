import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Tidings } from './protocol';

const messenger = defineExtensionMessaging();

/**
 * Tells the readers in a tab something. That no reader is there, or that it has just gone, is no error.
 *
 * @param frameId one frame; every frame of the tab where it is left out
 */
export async function tell<T extends keyof Tidings>(
  tabId: number,
  name: T,
  data: Tidings[T],
  frameId?: number,
): Promise<void> {
  const to = frameId === undefined ? { tabId } : { tabId, frameId };
  await messenger.sendMessage(name, data, to).catch(() => undefined);
}

/** Listens in a reader until `signal` aborts. */
export function heed<T extends keyof Tidings>(
  name: T,
  act: (data: Tidings[T]) => void,
  signal: AbortSignal,
): void {
  const stop = messenger.onMessage(name, ({ data }: { data: Tidings[T] }) => act(data));
  signal.addEventListener('abort', stop, { once: true });
}
