// Runs a command of the project on a machine where nothing is set up yet: installs the packages if they are
// missing or old, the browsers where a command needs them, and hands over. Plain JavaScript, no packages.
//   node scripts/run.mjs [--browsers] FILE.ts [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './setup/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.jiedu-lock`;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Jiedu needs Node 20.19 or newer; this is ${process.version}.`);
}

const args = process.argv.slice(2);
const needsBrowsers = args[0] === '--browsers';
if (needsBrowsers) args.shift();

installPackages();
if (needsBrowsers) {
  const problem = installBrowsers();
  if (problem !== null) fail(problem);
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
  cwd: process.cwd(),
  stdio: 'inherit',
});
process.exit(status ?? 1);

/** Installs what the lock file names, once for each version of it. Progress goes to standard error. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages …');
  // Development packages are what this is about, also where NODE_ENV says production.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed; its own words stand above. Is the package registry in reach?');
  writeFileSync(stamp, lock);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
