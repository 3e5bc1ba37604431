import { browser } from 'wxt/browser';
import { isBackupPath } from '../exchange/backup-name';

/** How long a file may take to be written, and how often it is looked at, in ms. */
const LONGEST = 60_000;
const LOOK_EVERY = 100;

/** Where backups are kept: outside the browser's profile, so that they outlive it. */
export interface BackupPlace {
  isAllowed(): Promise<boolean>;
  /** Writes a file and resolves to its path when it is complete. @throws in words for the reader */
  save(name: string, text: string): Promise<string>;
  /** Removes a file that `save` wrote, as far as the browser still knows it. */
  remove(path: string): Promise<void>;
  /** Shows it in its folder; false: the browser does not know it any more. */
  show(path: string): Promise<boolean>;
}

/** The folder of downloads. */
export const downloadsFolder: BackupPlace = {
  isAllowed: () => browser.permissions.contains({ permissions: ['downloads'] }),

  async save(name, text) {
    const { url, release } = addressOf(text);
    try {
      const id = await browser.downloads
        .download({ url, filename: name, conflictAction: 'uniquify', saveAs: false })
        .catch((error: unknown) => {
          throw notWritten(error instanceof Error ? error.message : String(error));
        });
      return await pathWhenComplete(id);
    } finally {
      release();
    }
  },

  async remove(path) {
    const id = await idOf(path);
    if (id === null) return;
    // It may have been removed by hand.
    await browser.downloads.removeFile(id).catch(() => undefined);
    await browser.downloads.erase({ id });
  },

  async show(path) {
    const id = await idOf(path);
    if (id === null) return false;
    await browser.downloads.show(id);
    return true;
  },
};

function notWritten(why: string): Error {
  return new Error(
    `The backup could not be written to the downloads folder (${why}). Look whether the folder is there and the disk has room, then choose “Back up now”.`,
  );
}

/** Firefox downloads from no `data:` address, and Chromium’s background can make no `blob:` one. */
function addressOf(text: string): { url: string; release: () => void } {
  const type = 'application/json';
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(new Blob([text], { type }));
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  const bytes = new TextEncoder().encode(text);
  const parts: string[] = [];
  // As many as may be arguments of a call; a multiple of three, so that the parts of base64 are joined without a seam.
  for (let at = 0; at < bytes.length; at += 24_576) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
  }
  return { url: `data:${type};base64,${parts.join('')}`, release: () => undefined };
}

async function pathWhenComplete(id: number): Promise<string> {
  const end = Date.now() + LONGEST;
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return item.filename;
    if (item === undefined || item.state === 'interrupted' || Date.now() > end) {
      throw notWritten(item?.error ?? 'no answer');
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/**
 * The browser's number of a file. Asked for by its path each time: numbers are given anew, in Firefox at every start,
 * and what is removed by one must be ours.
 */
async function idOf(path: string): Promise<number | null> {
  if (!isBackupPath(path)) return null;
  const items = await browser.downloads.search({ query: [path.split(/[\\/]/).at(-1) ?? path] });
  return items.find(({ filename }) => filename === path)?.id ?? null;
}
