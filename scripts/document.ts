import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';

/** Something is wrong with what the reader asked for; the message says what, and what to do. */
export class DocumentError extends Error {}

/** Runs a command: of what its user can mend the message is printed, of anything else the whole error. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The bytes of a file. @throws DocumentError where it cannot be read */
async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new DocumentError(`${file} cannot be read (${error.code ?? error.message}).`);
  });
}

/** The text of a file, see decode(). @throws DocumentError where it cannot be read or decoded */
export async function readText(file: string): Promise<string> {
  return decode(await readBytes(file), file);
}

/** A file of the reader's, ready to be served. */
export interface Document {
  /** Its folder, so that an HTML file finds its pictures. */
  readonly folder: string;
  readonly path: string;
  /** The text of a text file, decoded; null: served as it is. */
  readonly text: string | null;
}

/** Encodings that Chinese text files come in, each of which refuses what is not its own. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'];

/**
 * Reads a .txt or .html file.
 *
 * @throws DocumentError where it cannot be read, is empty, is not text, or is of another kind
 */
export async function readDocument(file: string): Promise<Document> {
  const full = resolve(file);
  const bytes = await readBytes(file);
  const kind = extname(full).toLowerCase();
  const path = `/${basename(full)}`;
  if (kind === '.html' || kind === '.htm') return { folder: dirname(full), path, text: null };
  if (kind !== '.txt') throw new DocumentError(`${file}: only .txt and .html files can be opened.`);
  return { folder: dirname(full), path, text: decode(bytes, file) };
}

/**
 * The text of a file in UTF-8, GB 18030, Big5, or UTF-16 with a byte order mark.
 *
 * @throws DocumentError where it is empty, or in none of them
 */
function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new DocumentError(`${file} is empty.`);
  const utf16 = { 'ff,fe': 'utf-16le', 'fe,ff': 'utf-16be' }[String(bytes.subarray(0, 2))];
  for (const encoding of utf16 === undefined ? ENCODINGS : [utf16]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this encoding.
    }
  }
  throw new DocumentError(`${file} is not a text in UTF-8, GB 18030, Big5 or UTF-16. Save it as UTF-8.`);
}
