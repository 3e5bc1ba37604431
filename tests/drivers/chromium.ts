import { mkdir, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { type Driver, type LaunchOptions, until } from './driver';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the extension, in a fresh profile that `close` removes. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver(
    options,
    await mkdtemp(join(options.place ?? tmpdir(), 'jiedu-chromium-')),
  );
  const preferences = { download: { default_directory: driver.downloads, prompt_for_download: false } };
  await mkdir(join(driver.profile, 'Default'));
  await writeFile(join(driver.profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  await driver.start();
  return driver;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly profile: string;
  readonly downloads: string;
  readonly #errors: string[] = [];
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #panel: Page | null = null;
  #origin = '';
  /** Asked once for each start of the browser: the asking loads another page of the extension. */
  #tab: number | null = null;

  constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.profile = profile;
    this.downloads = join(profile, 'downloads');
  }

  async start(): Promise<void> {
    const { extension, headless } = this.#options;
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath: findBrowser('chromium') ?? 'chromium',
      headless,
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: headless ? { width: 1100, height: 800 } : null,
      hasTouch: true,
      args: [...FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    const worker = this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
    await this.#downloadByName();
    // Node gives an extension's address no origin.
    this.#origin = `chrome-extension://${new URL(worker.url()).host}`;
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    this.#page.on('pageerror', ({ message }) => this.#errors.push(message));
    this.#page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  /** Into the profile's own folder, under the names that the files have: Playwright would give them others. */
  async #downloadByName(): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await session.detach();
  }

  async goTo(url: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(url);
  }

  inPage<A extends readonly unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return evaluate(this.page, run, args);
  }

  async inOverlay<A extends readonly unknown[], T>(
    run: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | null> {
    const session = await this.context.newCDPSession(this.page);
    try {
      return await this.#onShadowRoot(session, run.toString(), args);
    } finally {
      await session.detach();
    }
  }

  /** The debugger sees closed shadow roots; scripts of the page do not. */
  async #onShadowRoot<T>(session: CDPSession, run: string, args: readonly unknown[]): Promise<T | null> {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findNode(root, ({ localName }) => localName === 'jiedu-overlay');
    const shadow = host?.shadowRoots?.[0];
    if (shadow === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (args) { return (${run})(this, ...args); }`,
      arguments: [{ value: args }],
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? run);
    return result.value ?? null;
  }

  async movePointer(x: number, y: number): Promise<void> {
    // Who points sees the page: behind another tab it is drawn once a second.
    await this.page.bringToFront();
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  async press(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async tap(x: number, y: number): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  async key(key: string, modifiers: readonly string[] = []): Promise<void> {
    await this.page.keyboard.press([...modifiers, key].join('+'));
  }

  async hold(key: 'Shift', during: () => Promise<void>): Promise<void> {
    await this.page.keyboard.down(key);
    try {
      await during();
    } finally {
      await this.page.keyboard.up(key);
    }
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async inExtension<A extends readonly unknown[], T>(
    path: string,
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return evaluate(await this.#extensionPage(path), run, args);
  }

  async #extensionPage(path: string): Promise<Page> {
    const url = `${this.#origin}${path}`;
    if (this.#panel === null || this.#panel.isClosed()) {
      this.#panel = await this.context.newPage();
      await this.#panel.setViewportSize({ width: 360, height: 600 });
    }
    if (this.#panel.url() !== url) await this.#panel.goto(url);
    await this.#panel.bringToFront();
    return this.#panel;
  }

  async chooseFile(path: string, selector: string, file: string): Promise<void> {
    await (await this.#extensionPage(path)).setInputFiles(selector, file);
  }

  async pressInExtension(path: string, selector: string, times = 1): Promise<void> {
    await (await this.#extensionPage(path)).click(selector, { clickCount: times });
  }

  async pageTab(): Promise<number> {
    if (this.#tab !== null) return this.#tab;
    this.#tab = await this.inExtension(
      '/popup.html',
      async (url: string) => {
        // Not asked for by address: Firefox takes no port in a match pattern.
        const tabs = await browser.tabs.query({});
        return tabs.find((tab) => tab.url?.startsWith(url))?.id ?? -1;
      },
      this.page.url().replace(/#.*/, ''),
    );
    return this.#tab;
  }

  async screenshot(file: string, of: 'page' | 'extension' = 'page'): Promise<void> {
    const page = of === 'page' ? this.page : this.#panel;
    await page?.bringToFront();
    await page?.screenshot({ path: file });
  }

  async preferScheme(scheme: 'light' | 'dark'): Promise<void> {
    for (const page of this.context.pages()) await page.emulateMedia({ colorScheme: scheme });
  }

  async setWindow(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async stopBackground(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('ServiceWorker.enable');
    // A page that asks for something at the same moment starts it again: then once more.
    await until('the background to stop', async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      const { targetInfos } = await session.send('Target.getTargets');
      return !targetInfos.some(({ type }) => type === 'service_worker');
    });
    await session.detach();
  }

  async clearSiteData(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('Storage.clearDataForOrigin', { origin: this.#origin, storageTypes: 'indexeddb' });
    await session.detach();
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.start();
  }

  async quit(): Promise<void> {
    await this.context.close();
    this.#forget();
  }

  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.context.once('close', resolve));
    // The lock names the process; it leads the group of all that it started.
    const [pid] = (await readlink(join(this.profile, 'SingletonLock'))).match(/\d+$/) ?? [];
    process.kill(-Number(pid), 'SIGKILL');
    await gone;
    this.#forget();
  }

  #forget(): void {
    this.#context = null;
    this.#panel = null;
    this.#tab = null;
  }

  errors(): readonly string[] {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await rm(this.profile, { recursive: true, force: true });
  }

  private get context(): BrowserContext {
    if (this.#context === null) throw new Error('The browser is not running.');
    return this.#context;
  }

  private get page(): Page {
    if (this.#page === null) throw new Error('The browser is not running.');
    return this.#page;
  }
}

function evaluate<A extends readonly unknown[], T>(
  page: Page,
  run: (...args: A) => T | Promise<T>,
  args: A,
): Promise<T> {
  // As text, so that both browsers are handed the same thing.
  return page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<T>;
}

interface DomNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

function findNode(node: DomNode, wanted: (node: DomNode) => boolean): DomNode | null {
  if (wanted(node)) return node;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  for (const child of below) {
    const found = findNode(child, wanted);
    if (found !== null) return found;
  }
  return null;
}
