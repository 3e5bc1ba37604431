import type { HighlightSelector } from '../annotation/selector';
import { askReader } from '../messages/tidings';
import { pageIdentity } from '../storage/page-identity';
import { framesOf } from './tab-states';

/**
 * What the reader has selected on a page in a tab, in whichever frame.
 *
 * @param page the identity of the page
 * @throws in words for the reader, where nothing is selected there
 */
export async function selectedOn(tab: number, page: string): Promise<HighlightSelector> {
  const frames = Object.entries(await framesOf(tab)).filter(([, { reading }]) => reading);
  for (const [frame] of frames) {
    const selected = await askReader(tab, Number(frame), 'reader.selected');
    if (selected !== null && pageIdentity(selected.url) === page) return selected.selector;
  }
  throw new Error('Select the words in the page first, then press this again.');
}
