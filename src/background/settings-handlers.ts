import type { Handlers } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import { changeSettings, settingsOf } from '../storage/settings';
import { showBadge } from './badge';
import { refreshReaders } from './refresh-readers';

/** Requests about what the reader set for all pages. */
export function settingsHandlers(db: JieduDatabase): Pick<Handlers, 'settings.get' | 'settings.change'> {
  return {
    'settings.get': () => settingsOf(db),

    'settings.change': async ({ change }) => {
      const settings = await changeSettings(db, change);
      await refreshReaders();
      await showBadge(db);
      return settings;
    },
  };
}
