import { browser } from 'wxt/browser';
import type { Outcome, Verdict } from '../messages/answers';

/** What is known of one frame of a tab. */
export interface FrameState {
  readonly verdict: Verdict | null;
  readonly reading: boolean;
  readonly terms: readonly { readonly id: string; readonly count: number }[];
  readonly highlights: readonly { readonly id: string; readonly outcome: Outcome }[];
}

/** Frames by their frame id; 0 is the page itself. */
export type Frames = Readonly<Record<number, FrameState>>;

const UNKNOWN: FrameState = { verdict: null, reading: false, terms: [], highlights: [] };

const keyOf = (tab: number) => `tab:${tab}`;

/**
 * Changes wait for each other: two frames that report at the same moment would otherwise each write back the
 * state without the other's part.
 */
let queue: Promise<unknown> = Promise.resolve();

/**
 * What the frames of a tab reported. It stands in session storage, which is memory that outlives the worker but
 * not the browser: nothing about visited pages reaches the disk unless the reader saves it.
 */
export async function framesOf(tab: number): Promise<Frames> {
  await queue;
  return read(tab);
}

/** The tabs in which a frame is being read. */
export async function tabsBeingRead(): Promise<number[]> {
  await queue;
  const stored = (await browser.storage.session.get(null)) as Record<string, Frames>;
  return Object.entries(stored).flatMap(([key, frames]) =>
    key.startsWith('tab:') && Object.values(frames).some(({ reading }) => reading)
      ? [Number(key.slice('tab:'.length))]
      : [],
  );
}

/** Records something about a frame, keeping what is not named. */
export function noteFrame(tab: number, frame: number, change: Partial<FrameState>): Promise<void> {
  return enqueue(async () => {
    const frames = await read(tab);
    await browser.storage.session.set({
      [keyOf(tab)]: { ...frames, [frame]: { ...UNKNOWN, ...frames[frame], ...change } },
    });
  });
}

/** Forgets a tab that was closed or that goes to another page. */
export function forgetTab(tab: number): Promise<void> {
  return enqueue(() => browser.storage.session.remove(keyOf(tab)));
}

async function read(tab: number): Promise<Frames> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return (stored[keyOf(tab)] as Frames | undefined) ?? {};
}

function enqueue(change: () => Promise<void>): Promise<void> {
  const done = queue.then(change);
  queue = done.catch(() => undefined);
  return done;
}
