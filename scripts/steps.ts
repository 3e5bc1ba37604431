import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A name for people, and the command that does it. */
export type Step = readonly [name: string, command: string, args: readonly string[]];

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs steps one after the other and ends the process with the first one that fails. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [name, command, args] of steps) {
    const started = performance.now();
    console.log(`\n── ${name}`);
    const { status } = spawnSync(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.error(`── ${name}: failed`);
      process.exit(status ?? 1);
    }
    console.log(`── ${name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
