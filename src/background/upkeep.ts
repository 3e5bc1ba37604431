import { browser } from 'wxt/browser';
import type { JieduDatabase } from '../storage/database';
import { emptyOldBin } from '../storage/many-highlights';
import { ensureOpen } from '../storage/open';
import { diskHasRoom } from '../storage/room';
import type { Backups } from './backup';
import { acceptInventory, type InventoryStore, noticeLoss } from './loss';
import { momentNow } from './review-queue';

const ALARM = 'upkeep';

/** How often, in minutes. */
const EVERY = 60;

/**
 * What has to be done now and then, whether or not anybody asks: look whether the database is whole, empty what is
 * long in the bin, write the day's backup. Done at every start of the background and every hour. Must be called while
 * the background starts.
 */
export function keepUp(db: JieduDatabase, backups: Backups, inventory: InventoryStore): void {
  const attempt = () => void upkeep(db, backups, inventory).catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) attempt();
  });
  // One that is there stays: made anew at every start of the worker it would never go off.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (alarm === undefined) void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY });
  });
  attempt();
}

async function upkeep(db: JieduDatabase, backups: Backups, inventory: InventoryStore): Promise<void> {
  await ensureOpen(db);
  if (!(await diskHasRoom())) return;
  const now = Date.now();
  // First of all: the worker wakes with the browser, before anything is saved into an empty database.
  if (await noticeLoss(db, inventory, now)) {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  }
  if ((await emptyOldBin(db, now)) > 0) await acceptInventory(db, inventory, now);
  await backups.keepUp(momentNow());
}
