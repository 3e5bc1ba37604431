/** What can befall the database, each with what happened and what to do, in words for the reader. */
const WORDS = {
  blocked:
    'Jiedu was updated, but a part of it that is still running holds the database in its old form. Close all tabs of Jiedu or restart the browser, then try again.',
  full: 'There is no room left on the disk, or for the browser on it. Make some room, then try again. What was saved before is still there.',
  closed:
    'The browser closed Jiedu’s database, as it does when its data is being cleared. Try again; if this stays, restart the browser.',
  newer:
    'The database was written by a later version of Jiedu, which this one must not touch. Update Jiedu or restart the browser, then try again. Nothing was changed.',
  upgrade:
    'Jiedu could not bring its database into the form of this version. Everything is there as it was. Restart the browser; if this stays, keep a copy of the browser’s profile and report it.',
  corrupt:
    'The browser cannot read Jiedu’s database: its files may be damaged. Restart the browser. If this stays, open Jiedu’s library: there you can begin a new database with what can still be read, and import your last backup.',
  unavailable:
    'The browser gives Jiedu no place to store anything, as in a private window or where site data is forbidden. Allow it in the browser’s settings, then try again.',
  stopped:
    'The browser broke the writing off, and nothing of it was kept. Try again; if this stays, restart the browser.',
  slow: 'The database has not answered for some seconds. It may still do so: look whether it was saved before you try again.',
} as const;

export type FaultKind = keyof typeof WORDS;

/**
 * The database could not do what it was asked. The message is for the reader: what happened and what to do. It goes to
 * pages, so it does not carry the error that it stands for, which could quote a row.
 */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind) {
    super(WORDS[kind]);
    this.kind = kind;
  }
}

/** Names of errors of IndexedDB and Dexie, by the fault that they are the sign of. */
const KINDS: Readonly<Record<string, FaultKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UpgradeError: 'upgrade',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  TransactionInactiveError: 'closed',
  AbortError: 'stopped',
  UnknownError: 'corrupt',
  NotFoundError: 'corrupt',
  NotReadableError: 'corrupt',
  EncodingError: 'corrupt',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  TimeoutError: 'slow',
};

/** Wrappers say less than what they wrap: Dexie gives every failed opening this name. */
const WRAPPERS = ['DatabaseClosedError', 'OpenFailedError', 'AbortError', 'BulkError', 'ModifyError'];

/** The fault of the database that an error is the sign of; null: it is another kind of error. */
export function faultOf(error: unknown): StorageFault | null {
  if (error instanceof StorageFault) return error;
  const kinds = causesOf(error).flatMap(({ name }) => {
    const kind = KINDS[name];
    return kind === undefined ? [] : [{ kind, isWrapper: WRAPPERS.includes(name) }];
  });
  const found = kinds.find(({ isWrapper }) => !isWrapper) ?? kinds[0];
  return found === undefined ? null : new StorageFault(found.kind);
}

/** An error and what it wraps, by the ways of Dexie (`inner`, `failures`) and of the language (`cause`). */
function causesOf(error: unknown, depth = 0): { readonly name: string }[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const part = (name: string): unknown => Reflect.get(error, name);
  const failures = part('failures');
  const wrapped = [part('inner'), part('cause'), ...(Array.isArray(failures) ? failures.slice(0, 3) : [])];
  const name = part('name');
  const own = typeof name === 'string' ? [{ name }] : [];
  return [...own, ...wrapped.filter((one) => one !== error).flatMap((one) => causesOf(one, depth + 1))];
}
