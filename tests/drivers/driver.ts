/** The test's hold on a real browser with the built extension in it. Coordinates are CSS px of the viewport. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** The folder of the browser's profile, and the one that it downloads into. */
  readonly profile: string;
  readonly downloads: string;
  /** Opens an address in the page's tab and waits until it has loaded. */
  goTo(url: string): Promise<void>;
  /** Runs a function of the page's own world; arguments and result travel as JSON. */
  inPage<A extends readonly unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a function on the closed shadow root of our overlay, in a frame of the page; null: there is none. */
  inOverlay<A extends readonly unknown[], T>(
    run: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | null>;
  movePointer(x: number, y: number): Promise<void>;
  press(x: number, y: number): Promise<void>;
  /** Selects by dragging from one point to another. */
  drag(from: Point, to: Point): Promise<void>;
  /** A touch that begins and ends at a point. */
  tap(x: number, y: number): Promise<void>;
  key(key: string, modifiers?: readonly ('Alt' | 'Control')[]): Promise<void>;
  /** Holds a key down while something else is done. */
  hold(key: 'Shift', during: () => Promise<void>): Promise<void>;
  type(text: string): Promise<void>;
  /** Opens a page of the extension in a tab of its own and runs a function there. */
  inExtension<A extends readonly unknown[], T>(
    path: string,
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Gives a file of the disk to a field of that page, as its dialog would. */
  chooseFile(path: string, selector: string, file: string): Promise<void>;
  /** Presses an element of that page with the pointer, `times` in quick succession. */
  pressInExtension(path: string, selector: string, times?: number): Promise<void>;
  /** The tab id that the browser has given to the page's tab. */
  pageTab(): Promise<number>;
  screenshot(file: string, of?: 'page' | 'extension'): Promise<void>;
  preferScheme(scheme: 'light' | 'dark'): Promise<void>;
  setWindow(width: number, height: number): Promise<void>;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Takes the extension's databases away from under it, as the browser does when site data are cleared. */
  clearSiteData(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Closes the browser, as its reader does; `start` starts it again with the same profile. */
  quit(): Promise<void>;
  /** Ends the browser at once and without warning, as a crash or the system does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Errors that the page's console has shown since the browser started. */
  errors(): readonly string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension: for Chromium its folder, for Firefox the packed file. */
  readonly extension: string;
  readonly headless: boolean;
  /** Where the fresh profile is made; left out: among the system's temporary files. */
  readonly place?: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Asks again until the answer is neither null nor false. @throws with `what` after `timeout` ms */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
