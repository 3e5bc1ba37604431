import type { Handlers } from '../messages/server';
import { beginAnew, isDamaged } from '../storage/begin-anew';
import type { JieduDatabase } from '../storage/database';
import { type InventoryStore, noticeLoss } from './loss';

/** Requests of the library about a database that the browser cannot read. */
export function repairHandlers(
  db: JieduDatabase,
  inventory: InventoryStore,
): Pick<Handlers, 'database.beginAnew'> {
  return {
    'database.beginAnew': async () => {
      if (!(await isDamaged(db))) {
        throw new Error('The database can be read again, so nothing was done. Open the library anew.');
      }
      const kept = await beginAnew(db);
      await noticeLoss(db, inventory, Date.now()).catch(() => false);
      return kept;
    },
  };
}
