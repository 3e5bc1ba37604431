import type { ListedHighlight } from '../annotation/listed-highlight';
import { ask } from '../messages/client';

/** Highlights of one message: about a megabyte, so that none is too large and the page can draw between two. */
const AT_A_TIME = 2_000;

/** All highlights, the bin included. */
export async function allHighlights(): Promise<ListedHighlight[]> {
  const all: ListedHighlight[] = [];
  for (;;) {
    const some = await ask('highlights.list', { after: all.at(-1)?.id ?? '', limit: AT_A_TIME });
    all.push(...some);
    if (some.length < AT_A_TIME) return all;
  }
}
