import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { type Driver, type LaunchOptions, type Point, until } from './driver';
import { Marionette } from './marionette';

/** Quiet, unsigned extensions allowed (Firefox ESR and Developer Edition heed that), no start-up traffic. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.w3c_touch_events.enabled': 1,
  'marionette.port': 0,
  // After a crash it would offer the old session, and after some it would start without extensions.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  // What a click asks for is granted without a dialog that no test can press.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
};

const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  Control: '\uE009',
  Shift: '\uE008',
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  KeyR: 'r',
  Period: '.',
  Comma: ',',
  Slash: '/',
  Quote: "'",
  Semicolon: ';',
};

const ADDON = 'jiedu@jiedu.example';

/** Starts Firefox with the extension, in a fresh profile that `close` removes. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver(options, await mkdtemp(join(options.place ?? tmpdir(), 'jiedu-firefox-')));
  await driver.start();
  await driver.install();
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly profile: string;
  readonly downloads: string;
  #process: ChildProcess | null = null;
  #marionette: Marionette | null = null;
  #page = '';
  #panel: string | null = null;
  #origin = '';
  /** Asked once for each start of the browser: the asking loads another page of the extension. */
  #tab: number | null = null;

  constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.profile = profile;
    this.downloads = join(profile, 'downloads');
  }

  async start(): Promise<void> {
    const all = { ...PREFERENCES, 'browser.download.dir': this.downloads };
    const preferences = Object.entries(all).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(this.profile, 'user.js'), preferences.join('\n'));
    const portFile = join(this.profile, 'MarionetteActivePort');
    await rm(portFile, { force: true });
    const args = ['--marionette', '--no-remote', '--profile', this.profile, '--remote-allow-system-access'];
    this.#process = spawn(
      findBrowser('firefox') ?? 'firefox',
      this.#options.headless ? ['--headless', ...args] : args,
      { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1100', MOZ_HEADLESS_HEIGHT: '900' } },
    );
    const port = await until('Firefox to open its port', () => readPort(portFile), 60_000);
    this.#marionette = await Marionette.connect(port);
    this.#page = await this.#get<string>('WebDriver:GetWindowHandle');
    if (this.#origin !== '') await this.#findOrigin();
  }

  async install(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: this.#options.extension, temporary: false });
    await this.#findOrigin();
  }

  async #findOrigin(): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    const host = await until('the extension to start', () =>
      this.#execute<string | null>(
        `const policy = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}); return policy?.active ? policy.mozExtensionHostname : null;`,
      ),
    );
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    this.#origin = `moz-extension://${host}`;
  }

  async goTo(url: string): Promise<void> {
    await this.#toPage();
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async inPage<A extends readonly unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    await this.#toPage();
    return this.#execute(`return (${run.toString()})(...${JSON.stringify(args)});`, null);
  }

  async inOverlay<A extends readonly unknown[], T>(
    run: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | null> {
    await this.#toPage();
    // Only the system's sandbox may look into a closed shadow root.
    return this.#execute(
      `const root = document.querySelector('jiedu-overlay')?.openOrClosedShadowRoot;
       return root ? (${run.toString()})(root, ...${JSON.stringify(args)}) : null;`,
      'system',
    );
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.#pointer('mouse', [move({ x: x - 3, y }), move({ x, y })]);
  }

  async press(x: number, y: number): Promise<void> {
    await this.#pointer('mouse', [move({ x, y }), DOWN, UP]);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.#pointer('mouse', [move(from), DOWN, move(middle), move(to), UP]);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.#pointer('touch', [move({ x, y }), DOWN, UP]);
  }

  async key(key: string, modifiers: readonly string[] = []): Promise<void> {
    const held = modifiers.map((name) => KEYS[name] ?? name);
    const value = KEYS[key] ?? key;
    await this.#actions({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...held.map((one) => ({ type: 'keyDown', value: one })),
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        ...held.reverse().map((one) => ({ type: 'keyUp', value: one })),
      ],
    });
  }

  async hold(key: 'Shift', during: () => Promise<void>): Promise<void> {
    const press = (type: 'keyDown' | 'keyUp') =>
      this.#actions({ type: 'key', id: 'keyboard', actions: [{ type, value: KEYS[key] ?? key }] });
    await press('keyDown');
    try {
      await during();
    } finally {
      await press('keyUp');
    }
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.key(character);
  }

  async inExtension<A extends readonly unknown[], T>(
    path: string,
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    await this.#toExtension(path);
    return this.#execute(`return (${run.toString()})(...${JSON.stringify(args)});`, null);
  }

  async #toExtension(path: string): Promise<void> {
    if (this.#panel === null) {
      const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', {
        type: 'tab',
      });
      this.#panel = handle;
    }
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.#panel });
    const url = `${this.#origin}${path}`;
    if ((await this.#get<string>('WebDriver:GetCurrentURL')) !== url) {
      await this.marionette.send('WebDriver:Navigate', { url });
    }
  }

  async chooseFile(path: string, selector: string, file: string): Promise<void> {
    await this.#toExtension(path);
    const id = await this.#element(selector);
    await this.marionette.send('WebDriver:ElementSendKeys', { id, text: file });
  }

  async pressInExtension(path: string, selector: string, times = 1): Promise<void> {
    await this.#toExtension(path);
    const element = { [ELEMENT]: await this.#element(selector) };
    const presses = Array.from({ length: times }, () => [DOWN, UP]).flat();
    const over = { type: 'pointerMove', x: 0, y: 0, origin: element };
    await this.#execute(
      `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' });`,
    );
    await this.#actions({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [over, ...presses],
    });
  }

  async #element(selector: string): Promise<string> {
    const found = await this.#get<Record<string, string>>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return found[ELEMENT] ?? '';
  }

  async pageTab(): Promise<number> {
    if (this.#tab !== null) return this.#tab;
    await this.#toPage();
    const page = (await this.#get<string>('WebDriver:GetCurrentURL')).replace(/#.*/, '');
    this.#tab = await this.inExtension(
      '/popup.html',
      async (url: string) => {
        // Not asked for by address: Firefox takes no port in a match pattern.
        const tabs = await browser.tabs.query({});
        return tabs.find((tab) => tab.url?.startsWith(url))?.id ?? -1;
      },
      page,
    );
    return this.#tab;
  }

  async screenshot(file: string, of: 'page' | 'extension' = 'page'): Promise<void> {
    const handle = of === 'page' ? this.#page : this.#panel;
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
    const picture = await this.#get<string>('WebDriver:TakeScreenshot', { full: false });
    await writeFile(file, Buffer.from(picture, 'base64'));
  }

  async preferScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.#execute(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});`,
    );
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
  }

  async setWindow(width: number, height: number): Promise<void> {
    await this.marionette.send('WebDriver:SetWindowRect', { width, height });
  }

  async stopBackground(): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.#execute(
      `return WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
    );
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
  }

  async clearSiteData(): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.#execute(
      `const { principal } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension;
       return new Promise((resolve, reject) => {
         const request = Services.qms.clearStoragesForPrincipal(principal);
         request.callback = () => request.resultCode === 0 ? resolve(null) : reject(new Error(request.resultCode));
       });`,
    );
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.start();
  }

  async kill(): Promise<void> {
    const gone = this.#process === null ? null : once(this.#process, 'exit');
    this.#process?.kill('SIGKILL');
    await gone;
    this.#forget();
  }

  errors(): readonly string[] {
    return [];
  }

  async close(): Promise<void> {
    if (this.#marionette !== null) await this.quit();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async quit(): Promise<void> {
    const gone = this.#process === null ? null : once(this.#process, 'exit');
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await gone;
    this.#forget();
  }

  #forget(): void {
    this.#marionette?.end();
    this.#marionette = null;
    this.#process = null;
    this.#panel = null;
    this.#tab = null;
  }

  async #toPage(): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.#page });
  }

  async #pointer(pointerType: 'mouse' | 'touch', actions: readonly object[]): Promise<void> {
    await this.#toPage();
    await this.#actions({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  }

  async #actions(source: object): Promise<void> {
    await this.marionette.send('WebDriver:PerformActions', { actions: [source] });
  }

  async #get<T>(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<T> {
    return (await this.marionette.send<{ value: T }>(command, parameters)).value;
  }

  /** @param sandbox null: the page's own world */
  #execute<T>(script: string, sandbox: string | null = 'default'): Promise<T> {
    return this.#get('WebDriver:ExecuteScript', {
      script,
      args: [],
      ...(sandbox === null ? { newSandbox: false, sandbox: null } : { sandbox }),
    });
  }

  private get marionette(): Marionette {
    if (this.#marionette === null) throw new Error('Firefox is not running.');
    return this.#marionette;
  }
}

/** The key under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

function move({ x, y }: Point): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 30 };
}

async function readPort(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? null : Number(text);
}
