import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { archiveHandlers } from '../src/background/archive-handlers';
import { showBadge } from '../src/background/badge';
import { dictionaryHandlers } from '../src/background/dictionary-handlers';
import { glossaryHandlers } from '../src/background/glossary-handlers';
import { highlightHandlers } from '../src/background/highlight-handlers';
import { pageHandlers } from '../src/background/page-handlers';
import { readingHandlers } from '../src/background/reading-handlers';
import { reviewHandlers } from '../src/background/review-handlers';
import { settingsHandlers } from '../src/background/settings-handlers';
import { tabHandlers } from '../src/background/tab-handlers';
import { forgetTab } from '../src/background/tab-states';
import { serve } from '../src/messages/server';
import { JieduDatabase } from '../src/storage/database';

export default defineBackground(() => {
  const db = new JieduDatabase();
  serve({
    ...pageHandlers(db),
    ...dictionaryHandlers,
    ...glossaryHandlers(db),
    ...highlightHandlers(db),
    ...readingHandlers,
    ...reviewHandlers(db),
    ...archiveHandlers(db),
    ...settingsHandlers(db),
    ...tabHandlers(db),
  });
  // Terms fall due while the worker sleeps; it wakes with every page.
  void showBadge(db).catch(() => undefined);
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void forgetTab(tab);
  });
});
