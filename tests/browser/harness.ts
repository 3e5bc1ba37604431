import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** A real Chromium with one page at a time, for what needs layout: `CHROMIUM` names another executable. */
export interface Browser extends AsyncDisposable {
  /** A fresh page with this HTML in its body and, if a module is given, its exports in `window.subject`. */
  open(body: string, module?: string): Promise<Page>;
}

const { CHROMIUM = '/usr/bin/chromium' } = process.env;

const ARGUMENTS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export async function launch(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'jiedu-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    chromiumSandbox: false,
    args: ARGUMENTS,
  });
  return {
    open: (body, module) => openPage(context, body, module),
    async [Symbol.asyncDispose]() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function openPage(context: BrowserContext, body: string, module?: string): Promise<Page> {
  for (const page of context.pages().slice(1)) await page.close();
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><head><title>页</title></head><body>${body}</body></html>`,
  );
  if (module !== undefined) await page.addScriptTag({ content: await bundle(module) });
  return page;
}

const bundles = new Map<string, Promise<string>>();

/** Bundles a module, by its path from the project's root, into a script that sets `window.subject`. */
function bundle(module: string): Promise<string> {
  const known = bundles.get(module);
  if (known !== undefined) return known;
  const made = build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'subject',
    charset: 'utf8',
    target: 'chrome120',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(module, made);
  return made;
}
