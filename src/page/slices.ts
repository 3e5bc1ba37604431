/** A task works for at most this many ms before the page gets its turn. */
const SLICE = 8;

/**
 * Runs long work a slice at a time: the generator yields where it can be interrupted, and the page is given
 * its turn whenever a slice is used up.
 *
 * @returns what the generator returns
 * @throws the signal's reason when it aborts, and whatever the generator throws
 */
export async function inSlices<T>(work: Generator<unknown, T, void>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await pageTurn();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** Lets the page work. `scheduler.yield` comes back first; a message is the next best, without a timer's 4 ms. */
export function pageTurn(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The same work without a pause: for what cannot wait, and for measuring. */
export function inOneGo<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
