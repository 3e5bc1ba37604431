import { CorpusError } from './corpus';

/** Runs a command that takes one corpus file, and explains a wrong call or a bad file in one line. */
export function runCommand(usage: string, command: (path: string) => void): void {
  const [path, ...rest] = process.argv.slice(2);
  if (path === undefined || rest.length > 0) {
    console.error(`Usage: ${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    command(path);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
