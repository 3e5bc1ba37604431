import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Highlight } from '../annotation/highlight';
import type { SavedTerm, Standing } from '../glossary/saved-term';
import type { Review } from '../review/review';

/** What the reader decided against, or in spite of, the verdict: for one page or for a whole site. */
export interface Choice {
  readonly scope: 'page' | 'site';
  /** The page's or the site's identity. */
  readonly name: string;
  readonly read: boolean;
}

/** A row of settings; what `value` may be is the business of those who read it: see settings.ts. */
export interface SettingsRow {
  readonly name: string;
  readonly value: unknown;
}

/** The version of the schema below: a database of a later one is not opened, see open.ts. */
export const DATABASE_VERSION = 3;

/**
 * The reader's data. It belongs to the extension's origin and is opened by the background alone; every other
 * context asks by message.
 *
 * Strict durability: a write counts as done when it is on the disk, not when it is in the operating system's
 * cache, because "saved" is a promise (Dexie passes the option on to `IDBDatabase.transaction`).
 */
export class JieduDatabase extends Dexie {
  declare readonly highlights: EntityTable<Highlight, 'id'>;
  declare readonly terms: EntityTable<SavedTerm, 'id'>;
  declare readonly choices: Table<Choice, [scope: string, name: string]>;
  declare readonly settings: EntityTable<SettingsRow, 'name'>;
  declare readonly reviews: EntityTable<Review, 'id'>;
  declare readonly standings: EntityTable<Standing, 'id'>;

  /**
   * @param autoOpen whether a query opens a closed database. Not in the background: Dexie would open one of a later
   * version as if it were its own, so that ensureOpen() comes first and queries before it are refused.
   */
  constructor(name = 'jiedu', { autoOpen = true }: { readonly autoOpen?: boolean } = {}) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen });
    this.version(1).stores({
      highlights: 'id, page, createdAt',
      terms: 'id, savedAt',
      choices: '[scope+name]',
    });
    this.version(2)
      .stores({ settings: 'name', terms: 'id, savedAt, removedAt', reviews: 'id, term, at', standings: 'id' })
      .upgrade((old) =>
        old
          .table('terms')
          .toCollection()
          .modify((term) => {
            const { term: met, savedAt: updatedAt } = term;
            Object.assign(term, { met, note: '', tags: [], memory: null, updatedAt });
          }),
      );
    // A highlight has tags, and the bin is found by its dates.
    this.version(DATABASE_VERSION)
      .stores({ highlights: 'id, page, createdAt, removedAt' })
      .upgrade((old) =>
        old
          .table('highlights')
          .toCollection()
          .modify((highlight) => {
            highlight.tags ??= [];
          }),
      );
  }
}
