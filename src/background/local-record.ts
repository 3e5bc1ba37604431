import { browser } from 'wxt/browser';

/** One value in the extension's own storage, beside the database: it is there when the database is not. */
export interface LocalRecord<T> {
  read(): Promise<T>;
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
    write: (value) => browser.storage.local.set({ [name]: value }),
  };
}
