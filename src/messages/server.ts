import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { onMessage } from './client';
import { type Answers, type Asker, type RequestData, type RequestName, requests } from './protocol';

/** Who asked, as far as an answer may depend on it. */
export interface Sender {
  readonly asker: Asker;
  /** The tab and frame of a page, or of a note in it, that asked; -1 for a panel. */
  readonly tab: number;
  readonly frame: number;
  /** The address of the asking document. */
  readonly url: string;
  /** The address of the page around it, which is what the reader sees and decides about. */
  readonly pageUrl: string;
}

type Handler<N extends RequestName> = (data: RequestData<N>, sender: Sender) => Promise<Answers[N]>;

export type Handlers = { readonly [N in RequestName]: Handler<N> };

/** What is done around the answering of every request that was let in. */
export type Around = <T>(name: RequestName, work: () => Promise<T>) => Promise<T>;

/**
 * Answers every request of the protocol. Each is refused unless its sender may make it and its data have the
 * form that the protocol states; a handler sees nothing else. Must be called while the background starts, or a
 * message that woke it is lost.
 */
export function serve(handlers: Handlers, around: Around): void {
  for (const name of Object.keys(requests) as RequestName[]) serveOne(name, handlers[name], around);
}

function serveOne<N extends RequestName>(name: N, handle: Handlers[N], around: Around): void {
  onMessage(name, async (message) => {
    const guarded: Handler<N> = (data, sender) => around(name, () => handle(data, sender));
    return answer(name, guarded, message.data, identify(message.sender));
  });
}

/** The door: exported for its tests. */
export async function answer<N extends RequestName>(
  name: N,
  handle: Handler<N>,
  data: unknown,
  sender: Sender | null,
): Promise<Answers[N]> {
  const { from, data: schema } = requests[name];
  if (sender === null || !mayAsk(sender.asker, from)) {
    throw new Error(`${name} is not for this sender.`);
  }
  const checked = v.safeParse(schema, data);
  // The issues would quote the reader's text: only the place of the first one is named.
  if (!checked.success) {
    throw new Error(
      `${name}: ${v.getDotPath(checked.issues[0]) ?? 'the message'} has not the expected form.`,
    );
  }
  return handle(checked.output as RequestData<N>, sender);
}

/** The page of ours that stands in frames of other pages. */
const NOTE_PAGE = 'note.html';

/** `both` are pages and panels; the frame of a note has requests of its own. */
function mayAsk(asker: Asker, from: Asker | 'both'): boolean {
  return from === 'both' ? asker !== 'note' : from === asker;
}

/** Who a message is from; null for anybody whom the protocol does not know. */
export function identify(
  sender: Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>,
  self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') },
): Sender | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  const isOurs = sender.url.startsWith(self.origin);
  const isNote = isOurs && sender.url.slice(self.origin.length).startsWith(NOTE_PAGE);
  if (isOurs && !isNote) return panel(sender.url);
  if (sender.tab?.id === undefined) return null;
  const { id: tab, url: pageUrl = sender.url } = sender.tab;
  return { asker: isNote ? 'note' : 'page', tab, frame: sender.frameId ?? 0, url: sender.url, pageUrl };
}

function panel(url: string): Sender {
  return { asker: 'panel', tab: -1, frame: -1, url, pageUrl: url };
}
