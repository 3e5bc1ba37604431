/** What must be free on the disk before anything is written, in bytes. */
const LEAST = 50_000_000;

/** Whether there is room on the disk for a write of so many bytes. */
export type Room = (bytes?: number) => Promise<boolean>;

/**
 * Whether Chromium's disk has room. A write that it has to break off leaves a torn record in the log of its database;
 * it goes on writing behind that and, at the next start, takes the log for damaged and deletes everything, what was
 * saved before included (docs/browser-notes.md). So nothing is written where a write might not end well.
 *
 * Firefox withstands a full disk, and its estimate is of a limit of its own and not of the disk.
 */
export const diskHasRoom: Room = async (bytes = 0) => {
  if (!import.meta.env.CHROME) return true;
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return quota - usage >= LEAST + bytes;
};
