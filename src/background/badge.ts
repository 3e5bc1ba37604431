import { browser } from 'wxt/browser';
import type { JieduDatabase } from '../storage/database';
import { ensureOpen } from '../storage/open';
import { settingsOf } from '../storage/settings';
import { momentNow, queueOf } from './review-queue';

/** Shows on the extension's button how many terms are due, where the reader wants that. */
export async function showBadge(db: JieduDatabase): Promise<void> {
  await ensureOpen(db);
  const { badge } = await settingsOf(db);
  let text = '';
  if (badge) {
    const { counts } = (await queueOf(db, momentNow())).queue;
    const due = counts.learning + counts.due;
    text = due === 0 ? '' : String(due);
  }
  await browser.action.setBadgeText({ text });
}
