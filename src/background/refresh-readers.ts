import { tell } from '../messages/tidings';
import { tabsBeingRead } from './tab-states';

/** Lets every page that is being read fetch again what it began with, after something changed for all of them. */
export async function refreshReaders(): Promise<void> {
  const tabs = await tabsBeingRead();
  await Promise.all(tabs.map((tab) => tell(tab, 'reader.refresh', null)));
}
