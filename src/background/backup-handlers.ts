import type { BackupState } from '../messages/answers';
import type { Handlers } from '../messages/server';
import type { JieduDatabase } from '../storage/database';
import type { Backups } from './backup';
import { downloadsFolder } from './downloads-folder';
import { acceptInventory, type InventoryStore } from './loss';
import { momentNow } from './review-queue';

type BackupRequests = Extract<keyof Handlers, `backup.${string}`>;

/** Requests of the library about backups. */
export function backupHandlers(
  db: JieduDatabase,
  backups: Backups,
  inventory: InventoryStore,
): Pick<Handlers, BackupRequests> {
  const state = async (): Promise<BackupState> => {
    const { on, files, problem } = await backups.record();
    const { lost } = await inventory.read();
    const [last] = files;
    return {
      on,
      count: files.length,
      last: last === undefined ? null : { at: last.at, path: last.path },
      problem,
      lost,
    };
  };
  return {
    'backup.state': state,

    'backup.switch': async ({ on }) => {
      await backups.switch(on);
      if (on) await backups.keepUp(momentNow());
      return state();
    },

    'backup.now': async () => {
      await backups.now(momentNow());
      return state();
    },

    'backup.show': async () => {
      const [last] = (await backups.record()).files;
      return last !== undefined && (await downloadsFolder.show(last.path));
    },

    'backup.acceptLoss': async () => {
      await acceptInventory(db, inventory, Date.now(), { knowsOfLoss: true });
      return state();
    },
  };
}
