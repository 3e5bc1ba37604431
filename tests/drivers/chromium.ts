import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { type Driver, until } from './driver';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

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
  const driver = new ChromiumDriver(options, await mkdtemp(join(tmpdir(), 'jiedu-chromium-')));
  await driver.start();
  return driver;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #errors: string[] = [];
  #context: BrowserContext | null = null;
  #page: Page | null = null;
  #panel: Page | null = null;
  #origin = '';
  /** Asked once for each start of the browser: the asking loads another page of the extension. */
  #tab: number | null = null;

  constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  async start(): Promise<void> {
    const { extension, headless } = this.#options;
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: findBrowser('chromium') ?? 'chromium',
      headless,
      chromiumSandbox: process.getuid?.() !== 0,
      viewport: headless ? { width: 1100, height: 800 } : null,
      hasTouch: true,
      args: [...FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    const worker = this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
    // Node gives an extension's address no origin.
    this.#origin = `chrome-extension://${new URL(worker.url()).host}`;
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    this.#page.on('pageerror', ({ message }) => this.#errors.push(message));
    this.#page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
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
    const url = `${this.#origin}${path}`;
    if (this.#panel === null || this.#panel.isClosed()) {
      this.#panel = await this.context.newPage();
      await this.#panel.setViewportSize({ width: 360, height: 600 });
    }
    if (this.#panel.url() !== url) await this.#panel.goto(url);
    await this.#panel.bringToFront();
    const result = await evaluate(this.#panel, run, args);
    return result;
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

  async restart(): Promise<void> {
    await this.context.close();
    this.#panel = null;
    this.#tab = null;
    await this.start();
  }

  errors(): readonly string[] {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true });
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
