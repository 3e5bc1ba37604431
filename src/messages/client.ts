import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Answers, RequestInput, RequestName } from './protocol';

// The library's own map of types cannot be indexed by a name that is generic; the protocol's types stand here
// and in server.ts instead, and the server checks what really comes.
const messenger = defineExtensionMessaging();

/**
 * Asks the background.
 *
 * @throws what the background threw; or that nobody answered, which in a content script means that the
 * extension was updated or removed since the page was loaded
 */
export async function ask<N extends RequestName>(name: N, data: RequestInput<N>): Promise<Answers[N]> {
  return messenger.sendMessage(name, data);
}

/** The same messenger for the one who answers: see server.ts. */
export const { onMessage } = messenger;
