import type { Driver } from './driver';

/** A database as a version of ours left it: see src/storage/fixtures. */
export interface OldDatabase {
  readonly version: number;
  /** Each table with its key and its indexes, in Dexie's way of writing them. */
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/**
 * Puts an old database in the place of the present one, and leaves the connection to it open: `letGo` ends it. Done by
 * a page of the extension, as one of an earlier version that is still open would.
 */
export async function holdOldDatabase(driver: Driver, { version, stores, rows }: OldDatabase): Promise<void> {
  await driver.inExtension(
    '/library.html',
    async (native: number, tables: OldDatabase['stores'], content: OldDatabase['rows']) => {
      const keyOf = (form: string) => (form.startsWith('[') ? form.slice(1, -1).split('+') : form);
      // At once after another, so that nobody makes a new one in between.
      indexedDB.deleteDatabase('jiedu');
      const opening = indexedDB.open('jiedu', native);
      opening.onupgradeneeded = () => {
        for (const [name, form] of Object.entries(tables)) {
          const [key = '', ...indexes] = form.split(', ');
          const table = opening.result.createObjectStore(name, { keyPath: keyOf(key) });
          for (const index of indexes) table.createIndex(index, keyOf(index));
          for (const row of content[name] ?? []) table.add(row);
        }
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      // Firefox gives each script a global object of its own.
      Object.assign(document, { held: opening.result });
    },
    10 * version,
    stores,
    rows,
  );
}

/** Ends the connection of {@link holdOldDatabase}. */
export async function letGo(driver: Driver): Promise<void> {
  await driver.inExtension('/library.html', () => {
    (document as unknown as { held: IDBDatabase }).held.close();
  });
}
