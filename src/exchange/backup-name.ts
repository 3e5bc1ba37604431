/** The folder within the folder of downloads. */
const FOLDER = 'Jiedu';

/**
 * The name of a backup's file, by the reader's own clock, so that names sort as the backups were made:
 * `Jiedu/jiedu-2026-11-24-1305.json`.
 *
 * @param zone minutes by which that clock is ahead of UTC
 */
export function backupName(time: number, zone: number): string {
  const [day, clock] = new Date(time + zone * 60_000).toISOString().split('T');
  return `${FOLDER}/jiedu-${day}-${clock?.slice(0, 5).replace(':', '')}.json`;
}

/**
 * Whether a path on this computer can be that of a backup of ours: nothing else may ever be removed. The browser may
 * have put a number behind the name.
 */
export function isBackupPath(path: string): boolean {
  return /[\\/]Jiedu[\\/]jiedu-\d{4}-\d\d-\d\d-\d{4}( ?\(\d+\))?\.json$/.test(path);
}
