import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../src/popup/Popup';
import '../../src/ui/tokens.css';
import '../../src/ui/controls.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/reading/tones.css';

/** The tab that the popup is about: the one it was opened over, or the one its address names (`?tab=3`). */
async function tabInQuestion(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? browser.tabs.TAB_ID_NONE;
}

void tabInQuestion().then((tab) => render(<Popup tab={tab} />, document.body));
