import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that a tree of two modules breaks, the first importing the second. */
async function broken(importer: string, imported: string): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), 'jiedu-layers-'));
  write(imported, 'export const x = 1;');
  const up = '../'.repeat(importer.split('/').length - 1);
  write(importer, `import { x } from '${up}${imported.replace(/\.ts$/, '')}';\nexport const y = x;`);
  const { output } = await cruise(
    ['src', 'entrypoints'].filter((name) => importer.startsWith(name) || imported.startsWith(name)),
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
    },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test.each([
  ['src/page/a.ts', 'src/storage/b.ts', 'page-and-storage-never-meet'],
  ['src/storage/a.ts', 'src/page/b.ts', 'storage-knows-no-page'],
  ['src/language/a.ts', 'src/glossary/b.ts', 'language-stands-alone'],
  ['src/glossary/a.ts', 'src/page/b.ts', 'pure-layers-stay-pure'],
  ['src/dictionary/a.ts', 'src/background/b.ts', 'pure-layers-stay-pure'],
  ['src/reader/a.ts', 'src/storage/b.ts', 'database-belongs-to-the-background'],
  ['src/page/a.ts', 'src/messages/b.ts', 'page-is-an-adapter'],
  ['src/ui/a.ts', 'src/messages/b.ts', 'ui-gets-data-by-props'],
  ['src/messages/a.ts', 'src/reader/b.ts', 'messages-carry'],
  ['src/reader/a.ts', 'src/background/b.ts', 'reader-is-a-context-of-its-own'],
])('%s may not import %s', async (importer, imported, rule) => {
  expect(await broken(importer, imported)).toContain(rule);
});

test.each([
  ['src/page/a.ts', 'src/language/b.ts'],
  ['src/reader/a.ts', 'src/page/b.ts'],
  ['src/background/a.ts', 'src/storage/b.ts'],
])('%s may import %s', async (importer, imported) => {
  expect(await broken(importer, imported)).toEqual([]);
});
