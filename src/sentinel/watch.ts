import { ask } from '../messages/client';
import { followAddress } from '../page/address';
import { sampleText } from './sample';

/**
 * When a page is looked at, in ms after it was shown: at once, and a few times more for text that arrives late.
 * Nothing is observed in between, so a page that is not for us pays for these looks and for nothing else.
 */
const LOOKS = [0, 2_000, 8_000, 25_000];

/** A look works for this many ms at the most before it waits for the next idle time. */
const SLICE = 4;

/** Judged again when there is so much more Chinese than last time. */
const GROWTH = 1.5;

/**
 * Looks at the page now and then and lets the background judge it once it holds Chinese. A single-page
 * navigation starts over. Ends by itself when the extension has gone.
 */
export function watchForChinese(): void {
  let shown = new AbortController();
  const start = () => {
    shown.abort();
    shown = new AbortController();
    void lookAt(shown.signal).catch(() => shown.abort());
  };
  start();
  followAddress(start);
}

async function lookAt(signal: AbortSignal): Promise<void> {
  let judged = 0;
  for (const [index, time] of LOOKS.entries()) {
    await pause(time - (LOOKS[index - 1] ?? 0));
    const sample = await takeSample(signal);
    if (signal.aborted) return;
    if (sample === null || sample.length < judged * GROWTH) continue;
    await ask('page.consider', { sample, fresh: judged === 0 });
    judged = sample.length;
  }
}

async function takeSample(signal: AbortSignal): Promise<string | null> {
  let until = await idle();
  const work = sampleText(document, () => performance.now() < until);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    until = await idle();
    if (signal.aborted) return null;
  }
}

/** Waits for idle time and says until when it may be used, in ms of the performance clock. */
function idle(): Promise<number> {
  return new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => resolve(performance.now() + Math.min(SLICE, Math.max(1, deadline.timeRemaining()))),
      { timeout: 1_000 },
    );
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
