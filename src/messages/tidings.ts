import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ReaderAnswers, Tidings } from './protocol';

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

/**
 * Asks the reader in one frame something.
 *
 * @returns null where no reader is there
 */
export async function askReader<Q extends keyof ReaderAnswers>(
  tabId: number,
  frameId: number,
  name: Q,
): Promise<ReaderAnswers[Q] | null> {
  const answer: ReaderAnswers[Q] | undefined = await messenger
    .sendMessage(name, null, { tabId, frameId })
    .catch(() => undefined);
  return answer ?? null;
}

/** Answers in a reader until `signal` aborts. */
export function answerAs<Q extends keyof ReaderAnswers>(
  name: Q,
  answer: () => ReaderAnswers[Q],
  signal: AbortSignal,
): void {
  const stop = messenger.onMessage(name, () => answer());
  signal.addEventListener('abort', stop, { once: true });
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
