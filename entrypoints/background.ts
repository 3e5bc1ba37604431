import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { archiveHandlers } from '../src/background/archive-handlers';
import { Backups, NO_BACKUPS } from '../src/background/backup';
import { backupHandlers } from '../src/background/backup-handlers';
import { showBadge } from '../src/background/badge';
import { dictionaryHandlers } from '../src/background/dictionary-handlers';
import { downloadsFolder } from '../src/background/downloads-folder';
import { glossaryHandlers } from '../src/background/glossary-handlers';
import { highlightHandlers } from '../src/background/highlight-handlers';
import { forgetToShow } from '../src/background/highlight-to-show';
import { localRecord } from '../src/background/local-record';
import { NOTHING_SEEN } from '../src/background/loss';
import { endDrafts, noteHandlers, putByDrafts } from '../src/background/note-handlers';
import { pageHandlers } from '../src/background/page-handlers';
import { repairHandlers } from '../src/background/repair-handlers';
import { reviewHandlers } from '../src/background/review-handlers';
import { offerSelectionMenu } from '../src/background/selection-menu';
import { settingsHandlers } from '../src/background/settings-handlers';
import { tabHandlers } from '../src/background/tab-handlers';
import { forgetTab } from '../src/background/tab-states';
import { keepUp } from '../src/background/upkeep';
import { withDatabase } from '../src/background/with-database';
import { serve } from '../src/messages/server';
import { JieduDatabase } from '../src/storage/database';

export default defineBackground(() => {
  const db = new JieduDatabase('jiedu', { autoOpen: false });
  const inventory = localRecord('inventory', NOTHING_SEEN);
  const backups = new Backups(db, downloadsFolder, localRecord('backups', NO_BACKUPS));
  const handlers = {
    ...pageHandlers(db),
    ...dictionaryHandlers,
    ...glossaryHandlers(db),
    ...highlightHandlers(db, inventory),
    ...noteHandlers(db),
    ...reviewHandlers(db),
    ...archiveHandlers(db, inventory),
    ...backupHandlers(db, backups, inventory),
    ...repairHandlers(db, inventory),
    ...settingsHandlers(db),
    ...tabHandlers(db),
  };
  serve(handlers, withDatabase(db));
  offerSelectionMenu();
  keepUp(db, backups, inventory);
  // Terms fall due while the worker sleeps; it wakes with every page.
  void showBadge(db).catch(() => undefined);
  browser.tabs.onRemoved.addListener((tab) => {
    void forgetTab(tab);
    void forgetToShow(tab);
    // Where it fails the draft stays for the next time.
    void endDrafts(db, tab).catch(() => undefined);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== 'loading') return;
    void forgetTab(tab);
    void putByDrafts(db, tab).catch(() => undefined);
  });
});
