import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A copy of the built extension, beside it, whose reader has allowed downloads already: Chromium asks for it in a
 * dialog of its own, which no test can press.
 */
export async function withDownloadsAllowed(extension: string): Promise<string> {
  const copy = `${extension}-downloads`;
  await rm(copy, { recursive: true, force: true });
  await cp(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push(...optional);
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}
