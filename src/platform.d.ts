// Parts of the platform that TypeScript's DOM library does not describe yet.

interface Scheduler {
  yield?(): Promise<void>;
}

declare var scheduler: Scheduler | undefined;

interface Window {
  /** The Navigation API; only what is used of it. */
  readonly navigation?: EventTarget;
}
