import { browser } from 'wxt/browser';
import { StorageFault } from '../storage/fault';
import { diskHasRoom } from '../storage/room';

/** One value in the extension's own storage, beside the database: it is there when the database is not. */
export interface LocalRecord<T> {
  read(): Promise<T>;
  /** @throws StorageFault where the disk is full */
  write(value: T): Promise<void>;
}

/**
 * @param name what it is kept under
 * @param empty what it is before it was written; a value of another form counts as this
 */
export function localRecord<T extends object>(name: string, empty: T): LocalRecord<T> {
  return {
    async read() {
      const stored: unknown = (await browser.storage.local.get(name))[name];
      return typeof stored === 'object' && stored !== null ? { ...empty, ...stored } : empty;
    },
    async write(value) {
      if (!(await diskHasRoom())) throw new StorageFault('full');
      try {
        await browser.storage.local.set({ [name]: value });
      } catch (error) {
        throw String(error).includes('Quota') ? new StorageFault('full') : error;
      }
    },
  };
}
