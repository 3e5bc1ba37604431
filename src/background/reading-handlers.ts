import type { Handlers } from '../messages/server';

/** Requests about the sound of a text. */
export const readingHandlers: Pick<Handlers, 'reading.of'> = {
  'reading.of': async ({ text, known }) => {
    // Imported on need: pinyin-pro takes tens of ms to start, and the worker starts often.
    const { readingOf } = await import('../language/reading');
    return readingOf(text, known);
  },
};
