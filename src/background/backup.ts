import { writeArchive } from '../exchange/archive';
import { backupName } from '../exchange/backup-name';
import { backupsToKeep } from '../exchange/thinning';
import type { Moment } from '../review/day';
import { archiveOf } from '../storage/archive';
import type { JieduDatabase } from '../storage/database';
import { faultOf } from '../storage/fault';
import type { BackupPlace } from './downloads-folder';
import type { LocalRecord } from './local-record';

/** A file that was written. */
export interface BackupFile {
  readonly at: number;
  readonly path: string;
  /** Of what is in it, without the time of writing. */
  readonly digest: string;
}

/** What is known of backups. Kept beside the database and not in it: it must outlive it. */
export interface BackupRecord {
  readonly on: boolean;
  readonly files: readonly BackupFile[];
  /** Why the last attempt failed; null: it did not. */
  readonly problem: string | null;
}

export const NO_BACKUPS: BackupRecord = { on: false, files: [], problem: null };

/** Writes backups of the whole database to a place outside the browser, and thins them out. */
export class Backups {
  readonly #db: JieduDatabase;
  readonly #place: BackupPlace;
  readonly #record: LocalRecord<BackupRecord>;
  #running: Promise<void> = Promise.resolve();

  constructor(db: JieduDatabase, place: BackupPlace, record: LocalRecord<BackupRecord>) {
    this.#db = db;
    this.#place = place;
    this.#record = record;
  }

  async record(): Promise<BackupRecord> {
    return this.#record.read();
  }

  async switch(on: boolean): Promise<void> {
    await this.#inTurn(async () => this.#record.write({ ...(await this.#record.read()), on, problem: null }));
  }

  /** Writes the backup of a day: where they are switched on, the last one is not of today, and something changed. */
  async keepUp(moment: Moment): Promise<void> {
    await this.#inTurn(async () => {
      const { on, files } = await this.#record.read();
      const last = files[0];
      if (!on || (last !== undefined && isSameDay(last.at, moment))) return;
      await this.#attempt(moment, last?.digest ?? null);
    });
  }

  /** Writes one in any case. */
  async now(moment: Moment): Promise<void> {
    await this.#inTurn(() => this.#attempt(moment, null));
  }

  /** Two at once would each write their own record back. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#running.then(work);
    this.#running = done.catch(() => undefined);
    return done;
  }

  /** @param unless digest of what is not worth another file */
  async #attempt(moment: Moment, unless: string | null): Promise<void> {
    const record = await this.#record.read();
    try {
      if (!(await this.#place.isAllowed())) {
        throw new Error(
          'Jiedu may not write to the downloads folder. Switch the backup off and on, and allow it.',
        );
      }
      const archive = await archiveOf(this.#db);
      const isEmpty = archive.highlights.length + archive.terms.length + archive.reviews.length === 0;
      const digest = await digestOf(writeArchive(archive, 0));
      // A database that was emptied must not push the good backups out.
      if (digest === unless || isEmpty) return;
      const path = await this.#place.save(
        backupName(moment.now, moment.zone),
        writeArchive(archive, moment.now),
      );
      const files = [{ at: moment.now, path, digest }, ...record.files];
      await this.#record.write({ ...record, files, problem: null });
      await this.#thin({ ...record, files, problem: null }, moment);
    } catch (error) {
      const { message: problem } =
        faultOf(error) ?? (error instanceof Error ? error : new Error(String(error)));
      await this.#record.write({ ...(await this.#record.read()), problem });
    }
  }

  async #thin(record: BackupRecord, { now, zone }: Moment): Promise<void> {
    const kept = new Set(
      backupsToKeep(
        record.files.map(({ at }) => at),
        now,
        zone,
      ),
    );
    for (const { path } of record.files.filter(({ at }) => !kept.has(at))) await this.#place.remove(path);
    await this.#record.write({ ...record, files: record.files.filter(({ at }) => kept.has(at)) });
  }
}

function isSameDay(time: number, { now, zone }: Moment): boolean {
  const dayOf = (one: number) => Math.floor((one + zone * 60_000) / (24 * 60 * 60 * 1_000));
  return dayOf(time) === dayOf(now);
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
