import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { DocumentError } from '../document';
import { analyseText } from './analyse-text';

const lineSchema = v.object({ text: v.string(), id: v.optional(v.unknown()) });

/**
 * Analyses one JSON object a line, with a `text` and perhaps an `id`, and writes one result a line. Works line
 * by line, so that a file may be of any length.
 *
 * @param file standard input where it is left out
 * @throws DocumentError naming the first line that is not of that form
 */
export async function analyseLines(file: string | undefined): Promise<void> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  const broken = new Promise<never>((_resolve, reject) =>
    input.once('error', (error) => reject(new DocumentError(`${file} cannot be read (${error.message}).`))),
  );
  await Promise.race([broken, analyseAll(input)]);
}

async function analyseAll(input: NodeJS.ReadableStream): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseLine(line, number);
    const result = { ...(id === undefined ? {} : { id }), ...analyseText(text, true) };
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

function parseLine(line: string, number: number): v.InferOutput<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new DocumentError(`Line ${number} is not JSON.`);
  }
  const checked = v.safeParse(lineSchema, value);
  if (!checked.success) throw new DocumentError(`Line ${number} is not an object with a string "text".`);
  return checked.output;
}
