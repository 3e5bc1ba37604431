/**
 * `npm run --silent analyse -- FILE… [--json] [--pinyin]`, or `--jsonl [FILE]`: the language core from the command line.
 * docs/analyse.md describes what it prints.
 */
import { parseArgs } from 'node:util';
import { analyseText } from './analyse/analyse-text';
import { analyseLines } from './analyse/lines';
import { printAnalysis } from './analyse/print';
import { DocumentError, readText, runCommand } from './document';

const USAGE = `Usage: npm run --silent analyse -- FILE… [--json] [--pinyin]
       npm run --silent analyse -- --jsonl [FILE]      (standard input where no file is named)`;

const FLAG = { type: 'boolean', default: false } as const;

await runCommand(main);

async function main(): Promise<void> {
  const { json, jsonl, pinyin, files } = readArguments();
  if (jsonl) {
    await analyseLines(files[0]);
    return;
  }
  for (const file of files) {
    const analysis = { file, ...analyseText(await readText(file), json || pinyin) };
    if (json) process.stdout.write(`${JSON.stringify(analysis)}\n`);
    else printAnalysis(analysis);
  }
}

function readArguments(): { json: boolean; jsonl: boolean; pinyin: boolean; files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: FLAG, jsonl: FLAG, pinyin: FLAG },
    });
    if (!values.jsonl && positionals.length === 0) throw new Error('No file is named.');
    if (values.jsonl && positionals.length > 1) throw new Error('--jsonl takes one file, or standard input.');
    return { ...values, files: positionals };
  } catch (error) {
    throw new DocumentError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
